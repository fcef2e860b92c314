package eu.kalaka.portal.room.my;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a volunteer answers when she is asked. */
enum OwnAnswer {
    YES("accepted"),
    NO("refused"),
    /** Her yes taken back. */
    BACK("withdrawn");

    private final String status;

    OwnAnswer(String status) {
        this.status = status;
    }

    /** The other answer that she has given before, if this one does not follow from it. */
    Optional<OwnAnswer> cameTooLateFor(OwnPlacement placement) {
        return Arrays.stream(values())
                .filter(given -> given.holds(placement))
                .filter(given -> given != this && !(this == BACK && given == YES))
                .findFirst();
    }

    /** Whether the placement is as this answer makes it. */
    boolean holds(OwnPlacement placement) {
        return placement.status().equals(status);
    }

    /** As addresses and bundles carry it. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
