package eu.kalaka.contracts.registry;

import org.jspecify.annotations.Nullable;

/**
 * As much of a citizenship as decides whether somebody may volunteer (domain.md 3.1, Köt. 4.§ 6).
 *
 * @param group own (of the country of her unit), eea or non_eea
 * @param exception refugee, settled or family, where one is shown; then no condition is asked
 * @param returnAssured whether lodging, care and the journey home are assured
 * @param healthEntitled whether she has health entitlement or insurance
 */
public record Citizenship(String group, @Nullable String exception, boolean returnAssured, boolean healthEntitled) {}
