package eu.kalaka.notification.text;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;

/** Renders templates. */
public final class Templates {

    /** Names and titles are cut to this many characters in an SMS: a part is paid for, and holds 67 letters of ours. */
    private static final int MOST_IN_SMS = 40;

    private static final Map<String, String> NOTHING = Map.of();

    private Templates() {}

    /** The text as an e-mail. */
    public static Text email(Template template, Words words, Occasion occasion) {
        Map<String, String> values = values(words, occasion);
        LocalDate day = occasion.day();
        if (day != null) {
            values.put("date", words.date(day));
        }
        String key = template.wire();
        return new Text(words.fill(key + ".subject", values), words.fill(key + ".body", values));
    }

    /** The text as an SMS; it has no subject. */
    public static Text sms(Template template, Words words, Occasion occasion) {
        Map<String, String> values = values(words, occasion);
        values.replaceAll((name, value) -> Words.cut(value, MOST_IN_SMS));
        LocalDate day = occasion.day();
        if (day != null) {
            values.put("date", words.shortDate(day));
        }
        return new Text("", words.fill(template.wire() + ".sms", values));
    }

    private static Map<String, String> values(Words words, Occasion occasion) {
        Map<String, String> values = new HashMap<>();
        values.put("volunteer", occasion.volunteer());
        String host = occasion.host();
        String title = occasion.title();
        if (host != null && title != null) {
            values.put("host", host);
            values.put("title", title);
        }
        values.put(
                "contact",
                occasion.contact().isEmpty()
                        ? words.fill("contact.none", NOTHING)
                        : String.join(", ", occasion.contact()));
        values.put(
                "answer",
                occasion.link().isEmpty()
                        ? words.fill("answer.point", NOTHING)
                        : words.fill("answer.link", Map.of("link", occasion.link())));
        OffsetDateTime start = occasion.start();
        OffsetDateTime end = occasion.end();
        Duration hours = occasion.hours();
        if (start != null && end != null) {
            values.put("start", words.time(start));
            values.put("end", words.time(end));
        }
        if (hours != null) {
            values.put("hours", words.hours(hours));
        }
        return values;
    }
}
