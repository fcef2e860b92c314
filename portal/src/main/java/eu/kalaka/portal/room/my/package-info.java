/** A volunteer's own pages, for an old phone: what is asked of her, where she goes, what she has done, what is known of her. */
@NullMarked
package eu.kalaka.portal.room.my;

import org.jspecify.annotations.NullMarked;
