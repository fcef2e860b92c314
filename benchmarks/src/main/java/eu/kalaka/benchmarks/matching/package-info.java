/** How fast, how small and how exact the index of volunteers is, beside Lucene and a plain scan. */
@NullMarked
package eu.kalaka.benchmarks.matching;

import org.jspecify.annotations.NullMarked;
