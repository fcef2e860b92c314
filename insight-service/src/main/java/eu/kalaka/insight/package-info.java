/** Indicators and the live feed; only listens. */
@NullMarked
package eu.kalaka.insight;

import org.jspecify.annotations.NullMarked;
