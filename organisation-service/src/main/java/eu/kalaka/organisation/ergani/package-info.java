/** Which placements are announced in ERGANI (law 4873/2021), by whom and when; the announcement itself is made there. */
@NullMarked
package eu.kalaka.organisation.ergani;

import org.jspecify.annotations.NullMarked;
