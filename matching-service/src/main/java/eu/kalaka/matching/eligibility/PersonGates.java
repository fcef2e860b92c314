package eu.kalaka.matching.eligibility;

import static eu.kalaka.matching.eligibility.Closure.closed;
import static eu.kalaka.matching.eligibility.Closure.open;

import eu.kalaka.contracts.codes.CodeList;
import eu.kalaka.matching.copies.Course;
import eu.kalaka.matching.copies.Volunteer;
import eu.kalaka.matching.words.Codes;
import eu.kalaka.matching.words.Word;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/** Gates about the person: her standing with the centre, what she can do, how far she goes. */
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

    static Optional<Closure> skills(Candidate candidate, Opening opening) {
        List<String> missing = opening.need().skillsMust().stream()
                .filter(skill -> !candidate.volunteer().skills().contains(skill))
                .toList();
        return missing.isEmpty() ? open() : closed("skills", Codes.names(CodeList.SKILLS, missing));
    }

    /** domain.md 3.1 (Köt. 4.§): no placement until the evidence is valid on the day. */
    static Optional<Closure> training(Candidate candidate, Opening opening) {
        List<Word> missing = opening.courses().stream()
                .filter(course -> !isTrained(candidate, course, opening))
                .map(Course::name)
                .toList();
        return missing.isEmpty() ? open() : closed("training", new Word.Row(missing));
    }

    /** Skipped where one of the places is not known or she set no limit. */
    static Optional<Closure> distance(Candidate candidate, Opening opening) {
        Volunteer volunteer = candidate.volunteer();
        Integer limit = volunteer.maxDistanceKm();
        OptionalDouble km = Distance.km(volunteer.place(), opening.need().place());
        return limit == null || km.isEmpty() || km.getAsDouble() <= limit
                ? open()
                : closed("distance", Word.number((long) Math.ceil(km.getAsDouble())), Word.number(limit));
    }

    private static boolean isTrained(Candidate candidate, Course course, Opening opening) {
        return candidate
                .completion(course.course())
                .filter(completed -> completed.isValidOn(opening.day()))
                .isPresent();
    }
}
