/** What indicators count, and who sees them. */
@NullMarked
package eu.kalaka.insight.indicator;

import org.jspecify.annotations.NullMarked;
