package eu.kalaka.notification.text;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a message can tell of; personal data, put together when it is sent and then forgotten.
 *
 * @param volunteer how the volunteer is addressed
 * @param contact her phone and e-mail, as many as she has
 * @param host the host's name; absent, as the title, where the message is about the volunteer herself
 * @param title what the need is called
 * @param start with the offset of the place; absent where the message is not about a shift
 * @param date the day of confirmed hours, or until which something of hers stands; absent where the message is about a shift
 * @param link where she can answer; empty where there is no such page
 */
public record Occasion(
        String volunteer,
        List<String> contact,
        @Nullable String host,
        @Nullable String title,
        @Nullable OffsetDateTime start,
        @Nullable OffsetDateTime end,
        @Nullable LocalDate date,
        @Nullable Duration hours,
        String link) {

    public Occasion {
        contact = List.copyOf(contact);
    }

    /** The day that it is about, at the place itself. */
    @Nullable
    LocalDate day() {
        return start == null ? date : start.toLocalDate();
    }
}
