/** Indicators: figures of a unit and all below it, counted from the kept facts. Null only where marked. */
@NullMarked
package eu.kalaka.insight.indicator;

import org.jspecify.annotations.NullMarked;
