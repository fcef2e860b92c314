/** The shared order of kept facts. */
@NullMarked
package eu.kalaka.insight.fact;

import org.jspecify.annotations.NullMarked;
