package eu.kalaka.organisation.compliance;

import eu.kalaka.contracts.rules.Rule;

/**
 * What a rule says of an engagement.
 *
 * @param code what it is about; also the key {@code finding.<code>} of the message bundles
 * @param rule where it stands, since when and who checked it
 */
public record Finding(String code, Effect effect, Rule rule) {

    /** What follows. */
    public enum Effect {
        /** The contract must be in writing. */
        IN_WRITING,
        /** Nobody begins before this is so. */
        MISSING,
        /** Is to be done before the first day; it stops nobody. */
        DUE
    }
}
