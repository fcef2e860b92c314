/** The staff desk: what people at a centre or point work with all day. */
@NullMarked
package eu.kalaka.portal.room.staff;

import org.jspecify.annotations.NullMarked;
