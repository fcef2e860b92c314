package eu.kalaka.portal.room.staff.matching;

import eu.kalaka.portal.api.Query;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the matching view is asked to show.
 *
 * @param shift absent means the next
 * @param gate those left out by this gate; {@code any} means by whichever; absent: nobody who is left out
 * @param after of the ranked, {@code leftAfter}: of those left out; where the page begins
 * @param wishes whether what giving up a wish would bring shall be on the page itself: for browsers that fetch no parts later
 */
record MatchingAsked(
        @Nullable UUID shift,
        @Nullable String withinKm,
        @Nullable String neverPlaced,
        @Nullable String gate,
        @Nullable String after,
        @Nullable String leftAfter,
        @Nullable String wishes) {

    private static final String ANY = "any";

    /** Few, because each is shown with the name, which is asked for one by one. */
    private static final int PAGE = 10;

    /** The same about that shift. */
    MatchingAsked about(@Nullable UUID exactly) {
        return new MatchingAsked(exactly, withinKm, neverPlaced, gate, after, leftAfter, wishes);
    }

    Query suggestions(UUID need) {
        return filtered(Query.of("/api/needs/{}/suggestions", need))
                .with("cursor", after)
                .with("limit", PAGE);
    }

    Query leftOut(UUID need) {
        return filtered(Query.of("/api/needs/{}/suggestions/left-out", need))
                .with("gate", ANY.equals(gate) ? null : gate)
                .with("cursor", leftAfter)
                .with("limit", PAGE);
    }

    Query relaxations(UUID need) {
        return filtered(Query.of("/api/needs/{}/suggestions/relaxations", need));
    }

    /** Where what giving up a wish would bring comes from: by itself, or on the whole page. */
    String wishes(UUID need, boolean alone) {
        return alone
                ? filtered(Query.of("/staff/needs/{}/matching/wishes", need)).toString()
                : filtered(Query.of("/staff/needs/{}/matching", need).with("wishes", "yes")) + "#wishes";
    }

    /** Whether somebody wants to see who is left out. */
    boolean isForLeftOut() {
        return gate != null && !gate.isEmpty();
    }

    /** This view's own address, one gate or page further. */
    String page(UUID need, @Nullable String newGate, @Nullable String newAfter, @Nullable String newLeftAfter) {
        return filtered(Query.of("/staff/needs/{}/matching", need))
                .with("gate", newGate)
                .with("after", newAfter)
                .with("leftAfter", newLeftAfter)
                .toString();
    }

    private Query filtered(Query query) {
        return query.with("shift", shift).with("withinKm", withinKm).with("neverPlaced", neverPlaced);
    }
}
