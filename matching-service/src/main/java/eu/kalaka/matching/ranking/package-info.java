/** Who fits better: soft conditions, each a share from 0 to 1 with a weight. Weights never close a gate. */
@NullMarked
package eu.kalaka.matching.ranking;

import org.jspecify.annotations.NullMarked;
