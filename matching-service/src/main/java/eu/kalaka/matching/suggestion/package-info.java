/** Volunteers for a need: the fitting ones ranked, the others with the gates that closed. */
@NullMarked
package eu.kalaka.matching.suggestion;

import org.jspecify.annotations.NullMarked;
