@NullMarked
package eu.kalaka.portal.room.staff.duplicate;

import org.jspecify.annotations.NullMarked;
