package eu.kalaka.registry.volunteer;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The part of a volunteer's record that contract records consist of (domain.md 3.1, eight items): what the law keeps of her, and
 * nothing else.
 *
 * @param guardian name of a minor's legal representative
 * @param citizenship own, eea or non_eea
 */
public record ContractData(
        String name,
        LocalDate birthDate,
        @Nullable String birthName,
        @Nullable String birthPlace,
        @Nullable String mothersName,
        @Nullable String fathersName,
        @Nullable String residence,
        @Nullable String guardian,
        @Nullable String citizenship) {

    static ContractData of(Volunteer volunteer) {
        Identity identity = volunteer.particulars().identity();
        Guardian guardian = volunteer.particulars().guardian();
        Citizenship citizenship = volunteer.particulars().citizenship();
        return new ContractData(
                volunteer.name(),
                volunteer.birthDate(),
                identity == null ? null : identity.birthName(),
                identity == null ? null : identity.birthPlace(),
                identity == null ? null : identity.mothersName(),
                identity == null ? null : identity.fathersName(),
                identity == null ? null : identity.residence(),
                guardian == null ? null : guardian.name(),
                citizenship == null ? null : citizenship.group());
    }
}
