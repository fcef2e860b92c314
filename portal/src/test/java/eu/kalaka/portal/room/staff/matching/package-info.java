/** Tests of what staff pages of this part decide themselves. */
@NullMarked
package eu.kalaka.portal.room.staff.matching;

import org.jspecify.annotations.NullMarked;
