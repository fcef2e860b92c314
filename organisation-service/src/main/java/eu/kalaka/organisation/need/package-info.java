/** Needs: what a host wants volunteers for, from draft through published to closed. */
@NullMarked
package eu.kalaka.organisation.need;

import org.jspecify.annotations.NullMarked;
