/** What staff pages call the things that records name by id. */
@NullMarked
package eu.kalaka.portal.room.staff.named;

import org.jspecify.annotations.NullMarked;
