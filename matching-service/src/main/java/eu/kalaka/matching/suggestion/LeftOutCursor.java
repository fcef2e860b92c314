package eu.kalaka.matching.suggestion;

import eu.kalaka.matching.VolunteerId;
import eu.kalaka.matching.index.Behind;
import java.util.UUID;

/** Where a page of those left out ended, as answers carry it. People who come, go or change in between shift nobody else. */
public final class LeftOutCursor {

    /** The form as a regular expression, for request validation: how many gates were closed, and the volunteer. */
    public static final String FORM = "[0-9]{1,3}\\.[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    private LeftOutCursor() {}

    /** The place that a text of {@link #FORM} stands for. */
    public static Behind parse(String text) {
        int dot = text.indexOf('.');
        return new Behind(
                Integer.parseInt(text.substring(0, dot)), new VolunteerId(UUID.fromString(text.substring(dot + 1))));
    }

    static String text(LeftOut last) {
        return last.place().gates() + "." + last.place().volunteer().value();
    }
}
