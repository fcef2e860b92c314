package eu.kalaka.contracts.rules;

import eu.kalaka.contracts.UnitPath;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One rule of law or regulation, as its row in {@code rules/hu.csv} or {@code rules/gr.csv} has it.
 *
 * @param unit where it holds, with all below
 * @param regime under which regime; absent means under every one
 * @param ageBelow the first age to which it does not apply
 * @param dayKind on which days; absent means on all
 * @param atLeast years or minutes, as the kind says; 0 where the row gives none
 * @param atMost minutes; {@link Integer#MAX_VALUE} where the row gives none
 * @param from clock time at which a night begins
 * @param until clock time at which a night ends
 * @param validTo its last day
 * @param source where it was seen
 * @param checkedBy who compared it with the official text; absent means nobody yet
 * @param checkedOn when it was compared with the official text; absent means not yet
 */
public record Rule(
        UnitPath unit,
        @Nullable String regime,
        String code,
        Kind kind,
        int ageFrom,
        int ageBelow,
        @Nullable DayKind dayKind,
        int atLeast,
        int atMost,
        LocalTime from,
        LocalTime until,
        LocalDate validFrom,
        LocalDate validTo,
        String source,
        @Nullable String checkedBy,
        @Nullable LocalDate checkedOn) {

    /** What a rule is about; {@code rules/README.md} says what its figures mean. */
    public enum Kind {
        LEAST_AGE,
        GUARDIAN,
        GUARDIAN_DECLARES,
        NIGHT,
        REST,
        DAY,
        WEEK,
        OCCASION,
        MENTOR,
        HOME_COUNTRY,
        NON_EEA,
        WRITTEN_CONTRACT,
        HOST_REGISTERED,
        EXTRACT_AGE,
        CAMP_CERTIFICATE,
        ERGANI,
        INSURANCE,
        MEDICAL_COST,
        CRIMINAL_RECORD,
        CARD,
        REGULATION_ACCEPTED,
        INACTIVITY;

        /** What is asked of a volunteer and a shift; the others are asked of a host and a contract. */
        public static final Set<Kind> OF_SHIFTS = Collections.unmodifiableSet(EnumSet.range(LEAST_AGE, NON_EEA));
    }

    boolean holdsFor(Case about) {
        return unit.covers(about.unit())
                && Optional.ofNullable(regime).map(about.regime()::equals).orElse(true)
                && ageFrom <= about.age()
                && about.age() < ageBelow
                && !about.day().isBefore(validFrom)
                && !about.day().isAfter(validTo);
    }

    boolean holdsOn(Set<DayKind> kinds) {
        return dayKind == null || kinds.contains(dayKind);
    }
}
