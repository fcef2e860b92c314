package eu.kalaka.registry.regulation;

import eu.kalaka.contracts.UnitPath;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * One version of the regulation of a centre or municipality (domain.md 3.3). It is never changed: what somebody accepted must stay
 * what it was; a correction is a new version.
 *
 * @param unit the centre or municipality, and all below it
 * @param number of the version, from 1
 * @param language in which the text is: hu, el or en
 * @param validFrom the first day on which it holds
 * @param minAge from which age one may volunteer, where the regulation says so
 * @param guardianRule consent, presence, or none: what it asks of guardians of minors
 * @param criminalRecord always, vulnerable (for work with children and vulnerable people) or never
 * @param card whether volunteers get a card
 * @param insurance what it says of insurance
 * @param inactivityMonths after how long without a word somebody is struck off
 * @param certificateText what certificates must say, e.g. that they are no proof of employment
 * @param decision number of the council's decision
 * @param ada number of its publication (Greece)
 */
@Document("regulations")
record Regulation(
        @Id RegulationId id,
        UnitPath unit,
        int number,
        String language,
        String title,
        String text,
        LocalDate validFrom,
        @Nullable Integer minAge,
        @Nullable String guardianRule,
        @Nullable String criminalRecord,
        boolean card,
        @Nullable String insurance,
        @Nullable Integer inactivityMonths,
        @Nullable String certificateText,
        @Nullable String decision,
        @Nullable String ada) {

    /** The id that follows from unit and version, so that no version exists twice. */
    static RegulationId idOf(UnitPath unit, int number) {
        return new RegulationId(UUID.nameUUIDFromBytes((unit.value() + " " + number).getBytes(StandardCharsets.UTF_8)));
    }

    boolean isInForce(LocalDate day) {
        return !validFrom.isAfter(day);
    }
}
