@NullMarked
package eu.kalaka.portal.room.staff.volunteer;

import org.jspecify.annotations.NullMarked;
