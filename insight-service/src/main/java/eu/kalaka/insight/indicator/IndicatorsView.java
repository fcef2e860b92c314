package eu.kalaka.insight.indicator;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The indicators of a unit and all below it.
 *
 * @param programme where only what its needs have brought is counted
 */
record IndicatorsView(String unit, @Nullable UUID programme, List<IndicatorView> indicators) {}
