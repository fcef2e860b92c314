package eu.kalaka.insight.indicator;

import java.util.List;

/** The indicators of a unit and all below it. */
record IndicatorsView(String unit, List<IndicatorView> indicators) {}
