package eu.kalaka.registry.transfer;

import com.fasterxml.jackson.annotation.JsonIgnore;
import eu.kalaka.platform.audit.Personal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/** What a transfer does, in words that she can read; it names nobody. */
record PreviewView(
        UUID volunteerId, List<Told> parts, @JsonIgnore Collection<Person> people) implements Personal {

    /**
     * A part in words.
     *
     * @param fate goes, stays or ends
     * @param words what it is, and what becomes of it
     */
    record Told(
            String what,
            String fate,
            String words,
            int count,
            @Nullable Duration hours,
            @Nullable LocalDate until,
            List<String> courses) {

        static Told of(Part part, MessageSource messages, Locale locale) {
            return new Told(
                    part.what(),
                    part.fate().code(),
                    messages.getMessage("privacy.what." + part.what(), null, locale) + ": "
                            + messages.getMessage("transfer.fate." + part.fate().code(), null, locale),
                    part.count(),
                    part.hours(),
                    part.until(),
                    part.courses());
        }
    }

    static PreviewView of(Preview preview, MessageSource messages, Locale locale) {
        UUID volunteer = preview.volunteer().value();
        return new PreviewView(
                volunteer,
                preview.parts().stream()
                        .map(part -> Told.of(part, messages, locale))
                        .toList(),
                preview.sides().stream()
                        .map(unit -> new Person(volunteer, unit))
                        .toList());
    }
}
