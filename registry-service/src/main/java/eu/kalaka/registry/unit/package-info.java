/** The copy of the unit tree that registry-service keeps from organisation-service's events. */
@NullMarked
package eu.kalaka.registry.unit;

import org.jspecify.annotations.NullMarked;
