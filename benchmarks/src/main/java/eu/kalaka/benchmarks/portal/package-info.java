/** How long pages take, and how much a first visit loads. */
@NullMarked
package eu.kalaka.benchmarks.portal;

import org.jspecify.annotations.NullMarked;
