package eu.kalaka.registry.regulation;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A version of a regulation as everybody may read it. */
record RegulationView(
        UUID id,
        String unit,
        int version,
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

    static RegulationView of(Regulation regulation) {
        return new RegulationView(
                regulation.id().value(),
                regulation.unit().value(),
                regulation.number(),
                regulation.language(),
                regulation.title(),
                regulation.text(),
                regulation.validFrom(),
                regulation.minAge(),
                regulation.guardianRule(),
                regulation.criminalRecord(),
                regulation.card(),
                regulation.insurance(),
                regulation.inactivityMonths(),
                regulation.certificateText(),
                regulation.decision(),
                regulation.ada());
    }
}
