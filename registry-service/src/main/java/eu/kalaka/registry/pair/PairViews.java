package eu.kalaka.registry.pair;

import eu.kalaka.contracts.UnitPath;
import eu.kalaka.platform.audit.Personal;
import eu.kalaka.registry.duplicate.Likeness;
import eu.kalaka.registry.volunteer.Volunteer;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What staff see of records that may be one person. */
final class PairViews {

    private PairViews() {}

    /** As much of a record as tells people apart. */
    record Side(
            UUID id,
            String unit,
            String name,
            @Nullable String calledName,
            LocalDate birthDate,
            @Nullable String phone,
            @Nullable String email,
            @Nullable String settlement) {

        static Side of(Volunteer volunteer) {
            return new Side(
                    volunteer.id().value(),
                    volunteer.unit().value(),
                    volunteer.name(),
                    volunteer.calledName(),
                    volunteer.birthDate(),
                    volunteer.contact().phone(),
                    volunteer.contact().email(),
                    volunteer.settlement());
        }

        Personal.Person person() {
            return new Personal.Person(id, new UnitPath(unit));
        }
    }

    /**
     * A likely pair.
     *
     * @param clues what the two have in common and what not
     */
    record Pair(String id, Side one, Side other, List<String> clues, double bits) implements Personal {

        static Pair of(LikelyPair.Both both) {
            return new Pair(
                    both.pair().id(),
                    Side.of(both.one()),
                    Side.of(both.other()),
                    words(both.pair().clues()),
                    both.pair().bits());
        }

        @Override
        public Collection<Person> people() {
            return List.of(one.person(), other.person());
        }
    }

    /** Somebody who may be the person whose form is being filled in. */
    record Alike(Side record, List<String> clues, boolean likely) {

        static Alike of(LookBeforeRegistering.Alike alike) {
            Likeness likeness = alike.likeness();
            return new Alike(Side.of(alike.volunteer()), words(likeness.clues()), likeness.isLikely());
        }
    }

    /** All of them. */
    record Found(List<Alike> items) implements Personal {

        @Override
        public Collection<Person> people() {
            return items.stream().map(alike -> alike.record().person()).toList();
        }
    }

    private static List<String> words(Collection<? extends Enum<?>> clues) {
        return clues.stream()
                .map(clue -> clue.name().toLowerCase(Locale.ROOT))
                .sorted()
                .toList();
    }
}
