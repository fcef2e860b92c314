/** Measures; how to repeat them and what came out stands in this module's README. */
@NullMarked
package eu.kalaka.benchmarks;

import org.jspecify.annotations.NullMarked;
