/** Records that may be one person: decided by staff, merged field by field, undone. */
@NullMarked
package eu.kalaka.portal.room.staff.duplicate;

import org.jspecify.annotations.NullMarked;
