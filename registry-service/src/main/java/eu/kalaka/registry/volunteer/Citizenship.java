package eu.kalaka.registry.volunteer;

import org.jspecify.annotations.Nullable;

/**
 * As much of a citizenship as decides whether somebody may volunteer (Köt. 4.§ 6).
 *
 * @param group own, eea or non_eea
 * @param exception refugee, settled or family
 */
record Citizenship(String group, @Nullable String exception, boolean returnAssured, boolean healthEntitled) {}
