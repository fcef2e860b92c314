package eu.kalaka.matching.eligibility;

import static eu.kalaka.matching.eligibility.Closure.closed;
import static eu.kalaka.matching.eligibility.Closure.open;

import eu.kalaka.contracts.codes.CodeList;
import eu.kalaka.contracts.rules.Rule.Kind;
import eu.kalaka.contracts.rules.Rules;
import eu.kalaka.matching.copies.Need;
import eu.kalaka.matching.copies.Student;
import eu.kalaka.matching.words.Codes;
import java.util.List;
import java.util.Optional;

/** School community service (domain.md 3.2): for students whose school accepted them, in their areas, with a mentor where one is due. */
final class IkszGates {

    private static final String IKSZ = "iksz";

    private IkszGates() {}

    static Optional<Closure> student(Candidate candidate, Opening opening) {
        if (!isIksz(opening.need())) {
            return open();
        }
        Student student = candidate.volunteer().student();
        if (student == null) {
            return closed("student");
        }
        return student.accepted() ? area(student, opening.need()) : closed("student.not_accepted");
    }

    static Optional<Closure> mentor(Candidate candidate, Opening opening) {
        Need need = opening.need();
        boolean isDue = isIksz(need)
                && Rules.inForce(Kind.MENTOR, candidate.at(opening)).stream()
                        .anyMatch(rule -> rule.code().equals("mentor_" + need.ikszArea()));
        return isDue && !need.hasMentor() ? closed("mentor") : open();
    }

    private static Optional<Closure> area(Student student, Need need) {
        String area = need.ikszArea();
        if (area == null) {
            return closed("student.no_area");
        }
        return student.areas().isEmpty() || student.areas().contains(area)
                ? open()
                : closed("student.area", Codes.names(CodeList.IKSZ_AREAS, List.of(area)));
    }

    private static boolean isIksz(Need need) {
        return need.regime().equals(IKSZ);
    }
}
