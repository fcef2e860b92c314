/** The copy of completed courses that the registry keeps from training-service's events: they go along when a volunteer moves. */
@NullMarked
package eu.kalaka.registry.course;

import org.jspecify.annotations.NullMarked;
