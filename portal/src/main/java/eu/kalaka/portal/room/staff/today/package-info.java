/** What lies on the desk today: one part each, alone when its service is away, and the live feed. */
@NullMarked
package eu.kalaka.portal.room.staff.today;

import org.jspecify.annotations.NullMarked;
