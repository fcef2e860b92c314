package eu.kalaka.matching.eligibility;

import eu.kalaka.matching.fixtures.Person;
import eu.kalaka.matching.fixtures.Wanted;
import java.util.List;

/** Short ways to ask the gates. */
final class Asked {

    private Asked() {}

    /** Keys of all closures, in the gates' order. */
    static List<String> closuresFor(Person person, Wanted wanted) {
        return Gates.closed(Gates.ALL, person.candidate(), wanted.opening()).stream()
                .map(closed -> closed.closure().key())
                .toList();
    }
}
