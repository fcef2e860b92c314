package eu.kalaka.registry.pair;

import eu.kalaka.contracts.UnitPath;
import eu.kalaka.registry.duplicate.Entry;
import eu.kalaka.registry.duplicate.SpokenName;
import eu.kalaka.registry.volunteer.PhoneNumbers;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A registration form as far as it is filled in. A telephone that is no number yet is no clue. */
record TypedSoFar(
        @NotNull @Pattern(regexp = UnitPath.FORM) String unit,

        @NotBlank @Size(max = 200) String name,
        @Nullable @Size(max = 100) String calledName,
        @Nullable LocalDate birthDate,
        @Nullable @Size(max = 40) String phone,
        @Nullable @Size(max = 254) String email,
        @Nullable @Size(max = 100) String settlement) {

    private static final UUID NOBODY = new UUID(0, 0);

    Entry toEntry(PhoneNumbers numbers) {
        UnitPath where = new UnitPath(unit);
        return new Entry(
                NOBODY,
                where.controller().value(),
                SpokenName.of(name),
                Optional.ofNullable(calledName).map(SpokenName::of).orElse(null),
                birthDate,
                Optional.ofNullable(phone)
                        .flatMap(text -> numbers.read(text, where))
                        .map(PhoneNumbers.Phone::e164)
                        .orElse(null),
                email,
                settlement);
    }
}
