package eu.kalaka.matching.index;

import static org.assertj.core.api.Assertions.assertThat;

import eu.kalaka.contracts.GeoPoint;
import eu.kalaka.contracts.UnitPath;
import eu.kalaka.matching.VolunteerId;
import eu.kalaka.matching.fixtures.Person;
import eu.kalaka.matching.fixtures.Wanted;
import eu.kalaka.matching.history.History;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** Readers while one writes: everybody whole, everybody once, nobody who is gone. */
class RacingTest {

    private static final int PEOPLE = 500;
    private static final int ROUNDS = 40;
    private static final GeoPoint FAR = new GeoPoint(46.25, 20.15);

    private final VolunteerIndex index = new VolunteerIndex();
    private final Set<VolunteerId> erased = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean isOver = new AtomicBoolean();

    /** She either speaks German and lives in Tata, or neither: whoever is found must score as one of the two. */
    @Test
    void nobodyIsSeenHalfChangedOrTwiceOrAfterSheWasErased() throws InterruptedException, ExecutionException {
        List<Person> people = new ArrayList<>();
        for (int i = 0; i < PEOPLE; i++) {
            people.add(Person.retiredNurseInTata()
                    .withId(new UUID(0, i).toString())
                    .goingUpTo(null));
        }
        people.forEach(person -> put(near(person)));
        Search search = Search.all(
                Wanted.companyOnSaturdayMorning().likingLanguages("de").opening(), List.of(UnitPath.NETWORK));
        double near = index.best(search, 1, null).getFirst().score();
        put(far(people.getLast()));
        double far = index.best(search, PEOPLE, null).getLast().score();
        assertThat(far).isLessThan(near);

        try (ExecutorService readers = Executors.newFixedThreadPool(3)) {
            List<Future<?>> reading = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                reading.add(readers.submit(() -> read(search, Set.of(near, far))));
            }
            write(people);
            isOver.set(true);
            for (Future<?> reader : reading) {
                reader.get();
            }
        }
        assertThat(index.best(search, PEOPLE, null)).hasSize(PEOPLE / 2);
        assertThat(index.size()).isEqualTo(PEOPLE / 2);
    }

    private void write(List<Person> people) {
        for (int round = 0; round < ROUNDS; round++) {
            for (Person person : people) {
                put(round % 2 == 0 ? far(person) : near(person));
            }
        }
        for (Person person : people.subList(0, PEOPLE / 2)) {
            index.erase(person.id());
            erased.add(person.id());
        }
    }

    private void read(Search search, Set<Double> possible) {
        while (!isOver.get()) {
            Set<VolunteerId> gone = Set.copyOf(erased);
            List<Place> found = index.best(search, PEOPLE, null);

            assertThat(found).extracting(Place::score).isSubsetOf(possible);
            assertThat(found)
                    .extracting(Place::volunteer)
                    .doesNotHaveDuplicates()
                    .noneMatch(gone::contains);
        }
    }

    private void put(Person person) {
        index.put(new Profile(person.candidate().volunteer(), List.of(), History.NONE));
    }

    private static Person near(Person person) {
        return person.livingAt(Person.TATA).speaking("hu", "de");
    }

    private static Person far(Person person) {
        return person.livingAt(FAR).speaking("hu");
    }
}
