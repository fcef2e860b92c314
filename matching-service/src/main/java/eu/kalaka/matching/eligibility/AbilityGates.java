package eu.kalaka.matching.eligibility;

import static eu.kalaka.matching.eligibility.Closure.closed;
import static eu.kalaka.matching.eligibility.Closure.open;

import eu.kalaka.contracts.codes.CodeList;
import eu.kalaka.matching.copies.Course;
import eu.kalaka.matching.copies.Need;
import eu.kalaka.matching.copies.Volunteer;
import eu.kalaka.matching.words.Codes;
import eu.kalaka.matching.words.Word;
import java.util.List;
import java.util.Optional;

/** Gates about what she can do and has shown: skills, papers, trainings. */
final class AbilityGates {

    private AbilityGates() {}

    static Optional<Closure> skills(Candidate candidate, Opening opening) {
        List<String> missing = opening.need().skillsMust().stream()
                .filter(skill -> !candidate.volunteer().skills().contains(skill))
                .toList();
        if (!missing.isEmpty()) {
            return closed("skills", Codes.names(CodeList.SKILLS, missing));
        }
        List<String> low = opening.need().skillsMust().stream()
                .filter(skill -> !isGoodEnough(candidate.volunteer(), opening.need(), skill))
                .toList();
        return low.isEmpty() ? open() : closed("skills.level", Codes.names(CodeList.SKILLS, low));
    }

    /** domain.md 3.1 (Köt. 4.§): no placement until the evidence is valid on the day. */
    static Optional<Closure> evidence(Candidate candidate, Opening opening) {
        List<String> missing = opening.need().evidenceMust().stream()
                .filter(type -> candidate.volunteer().evidence().stream()
                        .noneMatch(seen -> seen.type().equals(type) && seen.isValidOn(opening.day())))
                .toList();
        return missing.isEmpty() ? open() : closed("evidence", Codes.names(CodeList.EVIDENCE_TYPES, missing));
    }

    /** The same for trainings; the remedy says when the course is held next. */
    static Optional<Closure> training(Candidate candidate, Opening opening) {
        List<Course> missing = opening.courses().stream()
                .filter(course -> !isTrained(candidate, course, opening))
                .toList();
        return missing.isEmpty()
                ? open()
                : closed(
                        "training",
                        new Word.Row(missing.stream().map(Course::name).toList()),
                        new Word.Row(missing.stream().map(AbilityGates::planned).toList()));
    }

    /** A level that nobody asked for is not taken for granted; where the need asks for none, any will do. */
    private static boolean isGoodEnough(Volunteer volunteer, Need need, String skill) {
        return volunteer.levelOf(skill).orElse(1) >= need.leastLevelOf(skill);
    }

    private static boolean isTrained(Candidate candidate, Course course, Opening opening) {
        return candidate
                .completion(course.course())
                .filter(completed -> completed.isValidOn(opening.day()))
                .isPresent();
    }

    private static Word planned(Course course) {
        return course.next()
                .map(day -> Word.phrase("course.next", course.name(), new Word.Day(day)))
                .orElseGet(course::name);
    }
}
