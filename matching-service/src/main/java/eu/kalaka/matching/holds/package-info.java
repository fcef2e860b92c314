/**
 * Places in shifts and times of volunteers, held while an invitation is being accepted, so that no shift is overfull and nobody
 * is booked twice. One document per shift ({@link eu.kalaka.matching.holds.Seats}) and one per volunteer
 * ({@link eu.kalaka.matching.holds.Calendars}), each changed by one atomic conditional update.
 *
 * <p>A hold belongs to a {@link eu.kalaka.matching.holds.Claim}: the n-th attempt to accept one invitation. It expires unless
 * it is confirmed, but <em>nobody drops another's hold by the clock alone</em>: the attempt is first withdrawn in the placement
 * itself (see {@code SettleClaim}), so that an acceptor who was only slow can no longer succeed on a hold that is gone. The
 * steps, and what a crash between them leaves, are in this service's README.
 */
@NullMarked
package eu.kalaka.matching.holds;

import org.jspecify.annotations.NullMarked;
