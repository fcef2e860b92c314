package eu.kalaka.matching.eligibility;

import static eu.kalaka.matching.eligibility.Closure.closed;
import static eu.kalaka.matching.eligibility.Closure.open;

import eu.kalaka.contracts.rules.Rule.Kind;
import eu.kalaka.contracts.rules.Rules;
import eu.kalaka.matching.copies.Citizenship;
import eu.kalaka.matching.copies.Volunteer;
import eu.kalaka.matching.words.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gates about the person: her standing with the centre and the host, how far she goes. */
final class PersonGates {

    /** domain.md 4.5: an enquiry is not yet, and who paused or left is no longer, to be asked. */
    private static final Set<String> AVAILABLE = Set.of("registered", "interviewed", "active");

    private static final String SHARING_WITH_HOSTS = "matching_share";

    private PersonGates() {}

    static Optional<Closure> status(Candidate candidate, Opening opening) {
        return AVAILABLE.contains(candidate.volunteer().status()) ? open() : closed("status");
    }

    /** domain.md 3.4: name and contact go to a host only with her consent. */
    static Optional<Closure> consent(Candidate candidate, Opening opening) {
        return candidate.volunteer().consents().contains(SHARING_WITH_HOSTS) ? open() : closed("consent");
    }

    /** domain.md 3.4: each centre decides for its own volunteers only. */
    static Optional<Closure> controller(Candidate candidate, Opening opening) {
        boolean same = candidate
                .volunteer()
                .unitPath()
                .controller()
                .equals(opening.need().unitPath().controller());
        return same ? open() : closed("controller");
    }

    /** A volunteer and a host who are to be kept apart; the answer does not say by whose wish. */
    static Optional<Closure> blocked(Candidate candidate, Opening opening) {
        return candidate.volunteer().blockedHosts().contains(opening.need().hostId()) ? closed("blocked") : open();
    }

    /** Köt. 4.§ (6): three conditions, unless an exception is shown. A citizenship that nobody asked for is asked with the contract. */
    static Optional<Closure> nonEea(Candidate candidate, Opening opening) {
        Citizenship citizenship = candidate.volunteer().citizenship();
        if (citizenship == null
                || !citizenship.isUnderConditions()
                || !Rules.isInForce(Kind.NON_EEA, candidate.at(opening))) {
            return open();
        }
        List<Word> missing = new ArrayList<>();
        if (!opening.host().isInsuredOn(opening.day())) {
            missing.add(Word.phrase("non_eea.insurance"));
        }
        if (!citizenship.returnAssured()) {
            missing.add(Word.phrase("non_eea.return"));
        }
        if (!citizenship.healthEntitled()) {
            missing.add(Word.phrase("non_eea.health"));
        }
        return missing.isEmpty() ? open() : closed("non_eea", new Word.Row(missing));
    }

    /** Skipped where one of the places is not known or she set no limit. */
    static Optional<Closure> distance(Candidate candidate, Opening opening) {
        return beyond(candidate, opening, candidate.volunteer().maxDistanceKm(), "distance");
    }

    /** How far the host looks; skipped where one of the places is not known or the need sets no limit. */
    static Optional<Closure> radius(Candidate candidate, Opening opening) {
        return beyond(candidate, opening, opening.need().radiusKm(), "radius");
    }

    private static Optional<Closure> beyond(Candidate candidate, Opening opening, @Nullable Integer limit, String key) {
        Volunteer volunteer = candidate.volunteer();
        OptionalDouble km = Distance.km(volunteer.place(), opening.need().place());
        return limit == null || km.isEmpty() || km.getAsDouble() <= limit
                ? open()
                : closed(key, Word.number((long) Math.ceil(km.getAsDouble())), Word.number(limit));
    }
}
