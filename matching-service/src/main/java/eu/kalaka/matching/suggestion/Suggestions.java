package eu.kalaka.matching.suggestion;

import eu.kalaka.matching.eligibility.Opening;
import eu.kalaka.matching.ranking.Ranked;
import java.util.List;
import java.util.Map;

/**
 * Who could take an opening.
 *
 * @param ranked the fitting, best first, as many as were asked for
 * @param leftOut some of the others, nearest to fitting first
 * @param gateCounts for how many of all visible volunteers each gate is closed; open gates are not listed
 */
record Suggestions(
        Opening opening, String engine, List<Ranked> ranked, List<LeftOut> leftOut, Map<String, Integer> gateCounts) {}
