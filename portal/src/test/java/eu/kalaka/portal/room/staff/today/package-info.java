@NullMarked
package eu.kalaka.portal.room.staff.today;

import org.jspecify.annotations.NullMarked;
