package eu.kalaka.matching.suggestion;

import eu.kalaka.matching.eligibility.Opening;
import eu.kalaka.matching.index.GateCounts;
import eu.kalaka.matching.ranking.Ranked;
import eu.kalaka.platform.store.Page;

/**
 * Who could take an opening.
 *
 * @param engine version of the ranking
 * @param counts of everybody whom the asker may see, whatever she filters
 * @param ranked a page of those who fit, best first
 */
public record Suggestions(Opening opening, String engine, GateCounts counts, Page<Ranked> ranked) {}
