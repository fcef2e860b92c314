/** Tests of what staff pages of this part decide themselves. */
@NullMarked
package eu.kalaka.portal.room.staff.placement;

import org.jspecify.annotations.NullMarked;
