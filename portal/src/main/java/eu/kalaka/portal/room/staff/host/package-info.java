/** The organisations that take volunteers, as staff see them. */
@NullMarked
package eu.kalaka.portal.room.staff.host;

import org.jspecify.annotations.NullMarked;
