package eu.kalaka.matching.suggestion;

import java.util.UUID;

/**
 * Where a page of those left out ended.
 *
 * @param gates how many were closed for that volunteer
 */
public record LeftOutCursor(int gates, UUID volunteerId) {

    /** The form as a regular expression, for request validation. */
    public static final String FORM = "[0-9]{1,3}\\.[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    static LeftOutCursor at(LeftOut last) {
        return new LeftOutCursor(last.gates().size(), last.volunteer().volunteerId());
    }

    /** The cursor that a text of {@link #FORM} stands for. */
    public static LeftOutCursor parse(String text) {
        int dot = text.indexOf('.');
        return new LeftOutCursor(Integer.parseInt(text.substring(0, dot)), UUID.fromString(text.substring(dot + 1)));
    }

    boolean isBefore(LeftOut left) {
        int theirs = left.gates().size();
        return theirs > gates
                || (theirs == gates && left.volunteer().volunteerId().toString().compareTo(volunteerId.toString()) > 0);
    }

    /** As answers carry it. */
    public String text() {
        return gates + "." + volunteerId;
    }
}
