package eu.kalaka.registry.volunteer;

import java.time.Instant;

/**
 * One line of the consent ledger; lines are added, never changed.
 *
 * @param purpose code of the list {@code consent_purposes}
 * @param given or withdrawn
 * @param channel how she said so: desk, phone, portal, kiosk, import
 */
record Consent(String purpose, boolean given, String channel, Instant at, String by) {}
