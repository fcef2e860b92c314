/**
 * From the invitation to the hours: one volunteer in one shift. Read {@link eu.kalaka.matching.placement.Placement} first, then
 * {@code InviteVolunteer}, {@code AcceptInvitation}, {@code RefuseInvitation} and {@code ConfirmHours}.
 */
@NullMarked
package eu.kalaka.matching.placement;

import org.jspecify.annotations.NullMarked;
