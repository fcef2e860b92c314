/** Volunteers as staff keep them: found, taken in, looked at, corrected, merged. */
@NullMarked
package eu.kalaka.portal.room.staff.volunteer;

import org.jspecify.annotations.NullMarked;
