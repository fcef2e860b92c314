/** Invitations, placements and hours as staff see them. */
@NullMarked
package eu.kalaka.portal.room.staff.placement;

import org.jspecify.annotations.NullMarked;
