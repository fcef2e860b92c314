package eu.kalaka.matching.suggestion;

import eu.kalaka.matching.words.Word;
import org.jspecify.annotations.Nullable;

/**
 * What it would bring to give up one wish.
 *
 * @param wish what would be given up: skill, age, start, end, distance, nice_skill, nice_language
 * @param code of the skill or language, where it is one
 * @param wins how many more would fit
 * @param changes how many of the first twenty would be others; a nice-to-have wins nobody, but it decides who comes first
 * @param words the same for people
 */
public record Relaxation(String wish, @Nullable String code, int wins, int changes, Word words) {}
