package eu.kalaka.insight.indicator;

import java.time.Duration;

/**
 * What the facts say about a unit and all below it.
 *
 * @param registered volunteers in the registry who have not left
 * @param placed volunteers with at least one confirmed attendance, each once
 * @param hours confirmed time, school service apart
 * @param ikszHours confirmed time of school service (IKSZ)
 * @param needsOpen published needs with a free place in a shift that is not over
 * @param hosts registered host organisations
 * @param placements times that a volunteer took a place
 */
record Figures(
        long registered,
        long placed,
        Duration hours,
        Duration ikszHours,
        long needsOpen,
        long hosts,
        long placements) {}
