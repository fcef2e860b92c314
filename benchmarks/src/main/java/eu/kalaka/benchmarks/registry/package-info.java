/** Measures of the registry. */
@NullMarked
package eu.kalaka.benchmarks.registry;

import org.jspecify.annotations.NullMarked;
