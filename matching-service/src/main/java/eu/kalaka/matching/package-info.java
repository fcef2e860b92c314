/** Eligibility, ranking, invitations, placements, hours. */
@NullMarked
package eu.kalaka.matching;

import org.jspecify.annotations.NullMarked;
