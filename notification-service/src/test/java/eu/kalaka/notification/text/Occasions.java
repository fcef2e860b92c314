package eu.kalaka.notification.text;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

/** Occasions for tests. */
final class Occasions {

    static final String TITLE = "Felolvasás időseknek";

    private Occasions() {}

    static Occasion shift() {
        return shift(TITLE);
    }

    static Occasion shift(String title) {
        return new Occasion(
                "Kovács Anna",
                List.of("+36301234567", "anna@example.org"),
                "Őszirózsa Idősek Otthona",
                title,
                OffsetDateTime.parse("2026-11-14T09:00+01:00"),
                OffsetDateTime.parse("2026-11-14T12:30+01:00"),
                null,
                null,
                "");
    }

    static Occasion hours() {
        return new Occasion(
                "Kovács Anna",
                List.of(),
                "Őszirózsa Idősek Otthona",
                TITLE,
                null,
                null,
                LocalDate.of(2026, 11, 14),
                Duration.ofMinutes(210),
                "");
    }

    static Occasion herself() {
        return new Occasion("Kovács Anna", List.of(), null, null, null, null, LocalDate.of(2026, 11, 14), null, "");
    }

    static Occasion of(Template template) {
        return switch (template) {
            case HOURS_CONFIRMED -> hours();
            case REGISTRATION_RECEIVED, EVIDENCE_EXPIRING, STILL_WITH_US -> herself();
            case INVITATION, PLACEMENT_MADE, SHIFT_CANCELLED, VOLUNTEER_COMING -> shift();
        };
    }

    static Occasion withLink(String link) {
        Occasion shift = shift();
        return new Occasion(
                shift.volunteer(),
                List.of(),
                shift.host(),
                shift.title(),
                shift.start(),
                shift.end(),
                null,
                null,
                link);
    }
}
