package eu.kalaka.registry.search;

import static org.assertj.core.api.Assertions.assertThat;

import eu.kalaka.contracts.UnitPath;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class VolunteerIndexTest {

    private static final UnitPath TATA = new UnitPath("/hu/ke/tata");
    private static final UnitPath SERRES = new UnitPath("/gr/serres");
    private static final List<UnitPath> EVERYWHERE = List.of(UnitPath.NETWORK);

    private final VolunteerIndex index = new VolunteerIndex();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Kovács Ilona           | kovacs
            Kovács Ilona           | Kováts
            Kovács Ilona           | ILONA KOV
            Kovács Ilona           | Kovecs
            Őry Ágnes              | ory agnes
            Γιώργος Παπαδόπουλος   | Giorgos
            Γιώργος Παπαδόπουλος   | Yiorgos Papadopoulos
            Γιώργος Παπαδόπουλος   | παπαδοπουλου
            Giorgos Papadopoulos   | Γιώργος
            Giorgos Papadopoulos   | παπαδ
            """)
    void findsANameHoweverItIsWritten(String written, String asked) {
        UUID id = put(volunteer(written, TATA));

        assertThat(found(named(asked))).containsExactly(id);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Kovács Ilona         | Szabó
            Kovács Ilona         | Kovács Péter
            Γιώργος Παπαδόπουλος | Nikos
            Kovács Ilona         | 123
            """)
    void doesNotFindAnotherName(String written, String asked) {
        put(volunteer(written, TATA));

        assertThat(found(named(asked))).isEmpty();
    }

    @Test
    void whoIsWrittenSoComesBeforeWhoSoundsSoAndWhoNearlyDoes() {
        UUID nearly = put(volunteer("Kovass Anna", TATA));
        UUID sounds = put(volunteer("Kováts Anna", TATA));
        UUID written = put(volunteer("Kovács Anna", TATA));

        assertThat(index.find(named("kovacs"), Order.FIT, false, null, 10).ids())
                .startsWith(written)
                .contains(sounds, nearly);
    }

    @Test
    void findsByTheNameSheIsCalled() {
        UUID id = put(new Findable(
                UUID.randomUUID(),
                TATA,
                "Nagy Erzsébet",
                "Bözsi",
                LocalDate.of(1960, 1, 1),
                "active",
                List.of(),
                List.of(),
                Instant.EPOCH));

        assertThat(found(named("bozsi"))).containsExactly(id);
    }

    @Test
    void findsInAUnitAndBelowItAndNowhereElse() {
        UUID inTata = put(volunteer("A", TATA));
        UUID below = put(volunteer("B", new UnitPath("/hu/ke/tata/tata")));
        put(volunteer("C", new UnitPath("/hu/ke/tatabanya")));
        put(volunteer("D", SERRES));

        Hits hits = index.find(in(List.of(TATA)), Order.ID, false, null, 10);

        assertThat(hits.ids()).containsExactlyInAnyOrder(inTata, below);
        assertThat(hits.total()).isEqualTo(2);
    }

    @Test
    void whoMaySeeNoUnitFindsNobody() {
        put(volunteer("A", TATA));

        assertThat(index.find(in(List.of()), Order.ID, false, null, 10).total()).isZero();
    }

    @Test
    void allSkillsAndAllTimesMustFitAndOneStatus() {
        UUID reads = put(skilled(List.of("EDUC.reading_aloud", "LANG.en"), List.of("SATURDAY/morning"), "active"));
        put(skilled(List.of("EDUC.reading_aloud"), List.of("SATURDAY/morning"), "active"));
        put(skilled(List.of("EDUC.reading_aloud", "LANG.en"), List.of("MONDAY/evening"), "active"));
        put(skilled(List.of("EDUC.reading_aloud", "LANG.en"), List.of("SATURDAY/morning"), "left"));

        List<String> both = List.of("EDUC.reading_aloud", "LANG.en");
        for (List<String> free : List.of(List.of("SATURDAY/morning"), List.of("SATURDAY"), List.of("/morning"))) {
            assertThat(found(new Wanted(
                            EVERYWHERE, null, List.of("active", "paused"), both, free, null, null, null, null)))
                    .containsExactly(reads);
        }
    }

    @Test
    void daysOfBirthCountWithTheirBorders() {
        LocalDate day = LocalDate.of(1990, 5, 5);
        put(born(day.minusDays(1)));
        UUID first = put(born(day));
        UUID last = put(born(day.plusDays(3)));
        put(born(day.plusDays(4)));

        assertThat(found(new Wanted(
                        EVERYWHERE, null, List.of(), List.of(), List.of(), day, day.plusDays(3), null, null)))
                .containsExactlyInAnyOrder(first, last);
    }

    @Test
    void lastContactCountsFromItsBeginningToBeforeItsEnd() {
        Instant from = Instant.parse("2026-01-01T00:00:00Z");
        Instant before = Instant.parse("2026-02-01T00:00:00Z");
        put(met(from.minusMillis(1)));
        UUID first = put(met(from));
        UUID last = put(met(before.minusMillis(1)));
        put(met(before));

        assertThat(found(new Wanted(EVERYWHERE, null, List.of(), List.of(), List.of(), null, null, from, before)))
                .containsExactlyInAnyOrder(first, last);
    }

    @Test
    void ordersNamesAsTheAlphabetsDo() {
        List<String> names =
                List.of("Abel", "Ágnes", "Cecília", "Csaba", "Dóra", "Ödön", "Szabó", "Tamás", "Άννα", "Γιώργος");
        names.reversed().forEach(name -> put(volunteer(name, TATA)));

        assertThat(index.find(in(EVERYWHERE), Order.NAME, false, null, 20).ids())
                .extracting(this::nameOf)
                .containsExactlyElementsOf(names);
    }

    @ParameterizedTest
    @EnumSource(Order.class)
    void pagesHoldEverybodyOnceInEveryOrderAndBothWays(Order order) {
        for (int i = 0; i < 25; i++) {
            put(volunteer("Kovács " + (char) ('A' + i % 7), TATA));
        }
        for (boolean descending : List.of(false, true)) {
            List<UUID> all =
                    index.find(named("kovacs"), order, descending, null, 100).ids();
            List<UUID> paged = new ArrayList<>();
            Cursor after = null;
            do {
                Hits page = index.find(named("kovacs"), order, descending, after, 4);
                assertThat(page.total()).isEqualTo(25);
                paged.addAll(page.ids());
                after = page.next() == null
                        ? null
                        : Cursor.read(page.next().text(), order, descending).orElseThrow();
            } while (after != null);
            assertThat(paged).hasSize(25).containsExactlyElementsOf(all);
        }
    }

    @Test
    void aCursorOfAnotherOrderIsNone() {
        put(volunteer("A", TATA));
        put(volunteer("B", TATA));
        Cursor next = index.find(in(EVERYWHERE), Order.NAME, false, null, 1).next();
        assertThat(next).isNotNull();

        assertThat(Cursor.read(next.text(), Order.AGE, false)).isEmpty();
        assertThat(Cursor.read(next.text(), Order.NAME, true)).isEmpty();
        assertThat(Cursor.read(next.text() + "AA", Order.NAME, false)).isEmpty();
        assertThat(Cursor.read("not a cursor", Order.NAME, false)).isEmpty();
        assertThat(Cursor.read("", Order.NAME, false)).isEmpty();
    }

    @Test
    void whatIsOlderThanWhatIsKnownIsPassedOver() {
        UUID id = UUID.randomUUID();
        index.put(volunteer(id, "Newer"), 5);
        index.put(volunteer(id, "Older"), 3);

        assertThat(found(named("newer"))).containsExactly(id);
        assertThat(found(named("older"))).isEmpty();
        assertThat(index.knows(id, 5)).isTrue();
        assertThat(index.knows(id, 6)).isFalse();
    }

    @Test
    void whoIsErasedIsFoundNoMoreUntilSheIsRegisteredAgain() {
        UUID id = put(volunteer("Erased", TATA));
        index.erase(id);
        assertThat(found(named("erased"))).isEmpty();
        assertThat(index.find(in(EVERYWHERE), Order.ID, false, null, 10).total())
                .isZero();

        index.put(volunteer(id, "Registered Again"), 1);

        assertThat(found(named("registered again"))).containsExactly(id);
    }

    private final Map<UUID, String> names = new HashMap<>();

    private String nameOf(UUID id) {
        return names.getOrDefault(id, "");
    }

    private UUID put(Findable volunteer) {
        index.put(volunteer, 1);
        names.put(volunteer.id(), volunteer.name());
        return volunteer.id();
    }

    private List<UUID> found(Wanted wanted) {
        return index.find(wanted, Order.ID, false, null, 100).ids();
    }

    private static Wanted in(List<UnitPath> units) {
        return new Wanted(units, null, List.of(), List.of(), List.of(), null, null, null, null);
    }

    private static Wanted named(@Nullable String name) {
        return new Wanted(EVERYWHERE, name, List.of(), List.of(), List.of(), null, null, null, null);
    }

    private static Findable volunteer(String name, UnitPath unit) {
        return of(
                UUID.randomUUID(), name, unit, LocalDate.of(1980, 1, 1), "active", List.of(), List.of(), Instant.EPOCH);
    }

    private static Findable volunteer(UUID id, String name) {
        return of(id, name, TATA, LocalDate.of(1980, 1, 1), "active", List.of(), List.of(), Instant.EPOCH);
    }

    private static Findable skilled(List<String> skills, List<String> free, String status) {
        return of(UUID.randomUUID(), "A", TATA, LocalDate.of(1980, 1, 1), status, skills, free, Instant.EPOCH);
    }

    private static Findable born(LocalDate day) {
        return of(UUID.randomUUID(), "A", TATA, day, "active", List.of(), List.of(), Instant.EPOCH);
    }

    private static Findable met(Instant at) {
        return of(UUID.randomUUID(), "A", TATA, LocalDate.of(1980, 1, 1), "active", List.of(), List.of(), at);
    }

    private static Findable of(
            UUID id,
            String name,
            UnitPath unit,
            LocalDate born,
            String status,
            List<String> skills,
            List<String> free,
            Instant lastContact) {
        return new Findable(id, unit, name, null, born, status, skills, free, lastContact);
    }
}
