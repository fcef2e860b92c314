/** The unit tree: who belongs under whom, from the network down to the points. */
@NullMarked
package eu.kalaka.organisation.unit;

import org.jspecify.annotations.NullMarked;
