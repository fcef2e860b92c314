package eu.kalaka.registry.volunteer;

import static org.assertj.core.api.Assertions.assertThat;

import eu.kalaka.contracts.UnitPath;
import eu.kalaka.contracts.registry.VolunteerMerged;
import eu.kalaka.contracts.registry.VolunteerMoved;
import eu.kalaka.contracts.registry.VolunteerStatusChanged;
import eu.kalaka.platform.aggregate.Decision;
import eu.kalaka.registry.volunteer.MergedField.Choice;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MergeRecordsTest {

    @Test
    void whatWasAskedForContractsStaysWithTheControllerThatSheLeaves() {
        Volunteer here = Volunteers.retiredNurseInTata();
        Volunteer asked = now(here.identified(new Identity("Szabó Erzsébet", null, "Kiss Anna", null, "Tata", null)));

        Volunteer there = now(asked.moveTo(new UnitPath("/hu/ve/veszprem"), null, NOW, "worker"));

        assertThat(asked.hasIdentity()).isTrue();
        assertThat(there.hasIdentity()).isFalse();
        assertThat(there.particulars().evidence()).isEqualTo(asked.particulars().evidence());
        assertThat(asked.contractData().mothersName()).isEqualTo("Kiss Anna");
        assertThat(there.contractData().mothersName()).isNull();
    }

    private static final Instant NOW = Instant.parse("2026-06-01T10:00:00Z");
    private static final UUID HOST = UUID.randomUUID();

    private final Volunteer kept = Volunteers.retiredNurseInTata();
    private final Volunteer gone = like(draft -> {
        draft.name = "Kovács Erzsi";
        draft.calledName = "Bözsi";
        draft.phone = "+36701112222";
        draft.skills = List.of("EDUC.reading_aloud", "HLTH.nurse");
        draft.consents = List.of(
                new Consent("newsletter", true, "desk", NOW.minusSeconds(60), "worker", null, "hu", "form", null),
                new Consent("registry", false, "desk", NOW.minusSeconds(50), "worker", null, "hu", "form", null));
        draft.particulars = Particulars.NONE
                .with(new KeptApart(HOST, "her wish", "worker"))
                .with(new Evidence("health_fitness", LocalDate.of(2026, 1, 2), null, null, true, "worker"));
    });

    @Test
    void whatNobodyChoseIsThatOfTheRecordThatStaysAndListsAreJoined() {
        Volunteer merged = now(kept.absorb(gone, Map.of()));

        assertThat(merged.name()).isEqualTo("Kovács Erzsébet");
        assertThat(merged.calledName()).as("the other has none").isEqualTo("Bözsi");
        assertThat(merged.contact().phone()).isEqualTo("+36301234567");
        assertThat(merged.skills()).containsExactly("HLTH.nurse", "EDUC.reading_aloud");
        assertThat(merged.particulars().evidence()).hasSize(1);
        assertThat(merged.particulars().keptApart()).hasSize(1);
    }

    @Test
    void theLastWordOnAConsentCountsWhicheverRecordHasIt() {
        Volunteer merged = now(kept.absorb(gone, Map.of()));

        assertThat(merged.inForce()).containsEntry("newsletter", true).containsEntry("registry", false);
    }

    @ParameterizedTest
    @EnumSource
    void everyFieldCanBeTakenFromTheRecordThatEnds(MergedField field) {
        Volunteer other = like(draft -> {
            draft.name = "A";
            draft.calledName = "B";
            draft.birthDate = LocalDate.of(1953, 1, 1);
            draft.email = "c@example.org";
            draft.phone = "+36701112222";
            draft.mobile = false;
            draft.language = "en";
            draft.preferredChannel = "call";
            draft.settlement = "Komárom";
            draft.skills = List.of();
            draft.languages = List.of("en");
            draft.availability = List.of(new FreeTime(DayOfWeek.MONDAY, FreeTime.Part.MORNING));
            draft.maxDistanceKm = 3;
        });
        Volunteer merged = now(kept.absorb(other, Map.of(field, Choice.GONE)));

        assertThat(field.in(merged)).isEqualTo(field.in(other));
        assertThat(Stream.of(MergedField.values()).filter(one -> one != field && !one.isList()))
                .allSatisfy(one ->
                        assertThat(one.in(merged)).isEqualTo(one.in(kept) == null ? one.in(other) : one.in(kept)));
    }

    @Test
    void absorbingTwiceIsAbsorbingOnce() {
        Volunteer merged = now(kept.absorb(gone, Map.of()));

        assertThat(merged.absorb(gone, Map.of(MergedField.NAME, Choice.GONE))).isInstanceOf(Decision.Kept.class);
    }

    @Test
    void undoingGivesBackAllButWhatWasChangedSince() {
        Volunteer merged =
                now(kept.absorb(gone, Map.of(MergedField.PHONE, Choice.GONE, MergedField.NAME, Choice.GONE)));
        Draft later = new Draft(merged);
        later.name = "Kovácsné Tóth Erzsébet";

        Volunteer parted = now(later.done().release(gone, kept, merged));

        assertThat(parted.name()).isEqualTo("Kovácsné Tóth Erzsébet");
        Draft asItWas = new Draft(parted);
        asItWas.name = kept.name();
        assertThat(asItWas.done()).isEqualTo(kept);
    }

    @Test
    void theRecordThatEndsIsFrozenWholeAndTold() {
        Decision<Volunteer> decision = gone.mergeInto(kept.id(), NOW, "worker");

        Volunteer frozen = now(decision);
        assertThat(frozen.status()).isEqualTo(Status.MERGED);
        assertThat(frozen.contact()).isEqualTo(gone.contact());
        assertThat(facts(decision))
                .last()
                .isEqualTo(new VolunteerMerged(
                        gone.id().value(), gone.unit().value(), kept.id().value(), NOW));
        assertThat(frozen.mergeInto(kept.id(), NOW, "worker")).isInstanceOf(Decision.Kept.class);
        assertThat(frozen.mergeInto(new VolunteerId(UUID.randomUUID()), NOW, "worker"))
                .isEqualTo(Decision.refused(VolunteerRefusal.IS_MERGED));
        assertThat(frozen.absorb(kept, Map.of())).isEqualTo(Decision.refused(VolunteerRefusal.IS_MERGED));
        assertThat(now(frozen.restore(NOW, "worker")).status()).isEqualTo(Status.REGISTERED);
    }

    @ParameterizedTest
    @EnumSource(names = {"REGISTERED", "INTERVIEWED", "ACTIVE", "PAUSED"})
    void whoMovesKeepsHerStatusAndIsCountedInOneUnitAtATime(Status status) {
        Volunteer here = Volunteers.nurse(status);

        Decision<Volunteer> decision = here.moveTo(new UnitPath("/hu/ve/veszprem"), "new home", NOW, "worker");

        UUID id = here.id().value();
        assertThat(now(decision).status()).isEqualTo(status);
        assertThat(facts(decision))
                .isEqualTo(List.of(
                        new VolunteerStatusChanged(id, "/hu/ke/tata/tata", status.code(), "moved", NOW),
                        new VolunteerStatusChanged(id, "/hu/ve/veszprem", "moved", status.code(), NOW),
                        new VolunteerMoved(id, "/hu/ve/veszprem", "/hu/ke/tata/tata", NOW)));
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"REGISTERED", "INTERVIEWED", "ACTIVE", "PAUSED"})
    void whoIsNotHereCannotMove(Status status) {
        assertThat(Volunteers.nurse(status).moveTo(new UnitPath("/hu/ve/veszprem"), null, NOW, "worker"))
                .isInstanceOf(Decision.Refused.class);
    }

    private static Volunteer like(Consumer<Draft> other) {
        Draft draft = new Draft(Volunteers.retiredNurseInTata());
        other.accept(draft);
        return draft.done();
    }

    private static Volunteer now(Decision<Volunteer> decision) {
        return ((Decision.Changed<Volunteer>) decision).state();
    }

    private static List<?> facts(Decision<Volunteer> decision) {
        return ((Decision.Changed<Volunteer>) decision).facts();
    }
}
