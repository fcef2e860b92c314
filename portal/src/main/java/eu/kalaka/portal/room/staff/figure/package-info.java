/** What was reached, against what was promised. */
@NullMarked
package eu.kalaka.portal.room.staff.figure;

import org.jspecify.annotations.NullMarked;
