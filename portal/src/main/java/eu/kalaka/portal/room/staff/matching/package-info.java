/** Who fits a need, why, who does not, and whom one asks. */
@NullMarked
package eu.kalaka.portal.room.staff.matching;

import org.jspecify.annotations.NullMarked;
