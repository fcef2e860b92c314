/** A service as it should be. */
@NullMarked
package eu.kalaka.planted.clean;

import org.jspecify.annotations.NullMarked;
