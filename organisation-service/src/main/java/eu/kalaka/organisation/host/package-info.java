/** The host registry: organisations that take volunteers. */
@NullMarked
package eu.kalaka.organisation.host;

import org.jspecify.annotations.NullMarked;
