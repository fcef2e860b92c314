package eu.kalaka.matching.suggestion;

import eu.kalaka.matching.VolunteerId;
import eu.kalaka.matching.index.Place;
import eu.kalaka.matching.ranking.Ranked;
import java.util.UUID;

/** Where a page of a ranking ended, as answers carry it. People who come, go or change in between shift nobody else. */
public final class RankCursor {

    /** The form as a regular expression, for request validation: ten-thousandths of the score, and the volunteer. */
    public static final String FORM = "[0-9]{1,5}\\.[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    /** Scores have no finer steps. */
    private static final double STEPS = 10_000;

    private RankCursor() {}

    /** The place that a text of {@link #FORM} stands for. */
    public static Place parse(String text) {
        int dot = text.indexOf('.');
        return new Place(
                Integer.parseInt(text.substring(0, dot)) / STEPS,
                new VolunteerId(UUID.fromString(text.substring(dot + 1))));
    }

    static String text(Ranked last) {
        Place place = Place.of(last);
        return Math.round(place.score() * STEPS) + "." + place.volunteer().value();
    }
}
