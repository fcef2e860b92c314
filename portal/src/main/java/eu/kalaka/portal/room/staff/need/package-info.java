/** The needs as staff see them: list, page, form. */
@NullMarked
package eu.kalaka.portal.room.staff.need;

import org.jspecify.annotations.NullMarked;
