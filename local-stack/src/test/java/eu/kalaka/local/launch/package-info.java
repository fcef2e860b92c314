/** Tests of what {@code ./kalaka} does. */
@NullMarked
package eu.kalaka.local.launch;

import org.jspecify.annotations.NullMarked;
