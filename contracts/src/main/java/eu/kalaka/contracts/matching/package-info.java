/** What matching-service tells: invitations, placements and confirmed hours. */
@NullMarked
package eu.kalaka.contracts.matching;

import org.jspecify.annotations.NullMarked;
