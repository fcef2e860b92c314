/**
 * How good the ranking is, on people and needs that are made up: what they truly like is known here and hidden from the engines,
 * which see only what such people write into a form. {@code benchmarks/run quality} prints the report, {@code QualityReportTest}
 * holds it to what is checked in, so that a change of weights is a decision that is seen.
 */
@NullMarked
package eu.kalaka.matching.quality;

import org.jspecify.annotations.NullMarked;
