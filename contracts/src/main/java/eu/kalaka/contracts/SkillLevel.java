package eu.kalaka.contracts;

/**
 * How well somebody can do something, or must.
 *
 * @param skill code of the list {@code skills_interests}
 * @param level 1 beginner, 2 practised, 3 expert
 */
public record SkillLevel(String skill, int level) {}
