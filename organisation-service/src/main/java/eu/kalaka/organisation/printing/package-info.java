/** The one printer of this service. */
@NullMarked
package eu.kalaka.organisation.printing;

import org.jspecify.annotations.NullMarked;
