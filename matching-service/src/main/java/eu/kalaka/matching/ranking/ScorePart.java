package eu.kalaka.matching.ranking;

import eu.kalaka.matching.words.Word;

/**
 * What one part gave to a score.
 *
 * @param share from 0 to 1
 */
public record ScorePart(String part, double share, double weight, Word words) {}
