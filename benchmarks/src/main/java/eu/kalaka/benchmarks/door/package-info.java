/** What the gateway's checks cost. */
@NullMarked
package eu.kalaka.benchmarks.door;

import org.jspecify.annotations.NullMarked;
