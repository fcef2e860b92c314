/** Tests of what staff pages of this part decide themselves. */
@NullMarked
package eu.kalaka.portal.room.staff.agreement;

import org.jspecify.annotations.NullMarked;
