package eu.kalaka.organisation.agreement;

import java.time.LocalDate;

/**
 * A party's signature, as it stands on the paper.
 *
 * @param by the name under it
 */
public record Signature(String by, LocalDate on) {}
