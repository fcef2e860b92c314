package eu.kalaka.organisation.need;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a volunteer can count on (domain.md 4.3).
 *
 * @param formal whether it is formal volunteering: with a contract, or at a registered host
 * @param programmeId the programme it belongs to
 * @param groups whether groups may come together
 * @param allowances codes of the list {@code allowances}
 * @param hostGives what else the host gives, in its own words
 * @param contact whom to ask for on the spot, by role or name; for those who may see the need, never in public
 * @param accessible whether somebody with limited movement can take part
 */
public record Conditions(
        @Nullable Boolean formal,
        @Nullable UUID programmeId,
        @Nullable Boolean groups,
        List<String> allowances,
        @Nullable String hostGives,
        @Nullable String contact,
        @Nullable Boolean accessible) {

    /** Nothing is said. */
    public static final Conditions NONE = new Conditions(null, null, null, List.of(), null, null, null);

    public Conditions {
        allowances = allowances == null ? List.of() : List.copyOf(allowances);
    }

    Conditions withoutProgramme() {
        return new Conditions(formal, null, groups, allowances, hostGives, contact, accessible);
    }
}
