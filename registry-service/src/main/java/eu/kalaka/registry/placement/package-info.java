/** The copy of placements that the registry keeps from matching-service's events: who needs a contract, what the law keeps, how long she came. */
@NullMarked
package eu.kalaka.registry.placement;

import org.jspecify.annotations.NullMarked;
