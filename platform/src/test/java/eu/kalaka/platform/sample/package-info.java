/** A service as small as can be, on which the platform's promises are tested. */
@NullMarked
package eu.kalaka.platform.sample;

import org.jspecify.annotations.NullMarked;
