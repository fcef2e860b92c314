/** The copy of placements that the registry keeps from matching-service's events: who needs a contract, and what the law keeps. */
@NullMarked
package eu.kalaka.registry.placement;

import org.jspecify.annotations.NullMarked;
