package eu.kalaka.organisation.host;

import static eu.kalaka.organisation.host.SampleHosts.SOMEBODY;
import static org.assertj.core.api.Assertions.assertThat;

import eu.kalaka.contracts.UnitPath;
import eu.kalaka.contracts.organisation.HostStatusChanged;
import eu.kalaka.platform.aggregate.Decision;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostTest {

    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final HostPaper FOUNDING_DOCUMENT =
            new HostPaper(HostPaper.Type.FOUNDING_DOCUMENT, null, LocalDate.of(2010, 3, 1), null);
    private static final HostPaper DECLARATION =
            new HostPaper(HostPaper.Type.SIGNED_DECLARATION, null, TODAY, TODAY.plusYears(1));

    @ParameterizedTest
    @CsvSource({
        "LEAD, IN_PREPARATION, true",
        "LEAD, VERIFIED, false",
        "LEAD, ACTIVE, false",
        "LEAD, CLOSED, true",
        "IN_PREPARATION, VERIFIED, true",
        "IN_PREPARATION, LEAD, false",
        "VERIFIED, ACTIVE, true",
        "VERIFIED, SUSPENDED, false",
        "ACTIVE, SUSPENDED, true",
        "ACTIVE, IN_PREPARATION, false",
        "SUSPENDED, ACTIVE, true",
        "SUSPENDED, CLOSED, true",
        "CLOSED, ACTIVE, false",
        "CLOSED, LEAD, false"
    })
    void aHostGoesItsWayStepByStep(HostStatus from, HostStatus to, boolean leads) {
        assertThat(from.leadsTo(to)).isEqualTo(leads);
    }

    @Test
    void aHostIsVerifiedWhenNothingIsMissing() {
        Host host = step(SampleHosts.library().lead(), HostStatus.IN_PREPARATION);
        assertThat(refusal(host, HostStatus.VERIFIED)).isEqualTo(HostRefusal.CONTACT_MISSING);
        host = said(host, SampleHosts.library().withPhone("06 34 123 456"));
        assertThat(refusal(host, HostStatus.VERIFIED)).isEqualTo(HostRefusal.SCOPE_MISSING);
        host = said(host, new SampleHosts(host.profile()).withScope("public library"));
        assertThat(refusal(host, HostStatus.VERIFIED)).isEqualTo(HostRefusal.REPRESENTATIVE_MISSING);
        host = said(host, new SampleHosts(host.profile()).with(new People(SOMEBODY, null, List.of(), null)));
        assertThat(refusal(host, HostStatus.VERIFIED)).isEqualTo(HostRefusal.COORDINATOR_MISSING);
        host = said(host, new SampleHosts(host.profile()).with(new People(SOMEBODY, SOMEBODY, List.of(), null)));
        assertThat(refusal(host, HostStatus.VERIFIED)).isEqualTo(HostRefusal.FOUNDING_DOCUMENT_MISSING);
        host = changed(host.shown(FOUNDING_DOCUMENT));

        Decision<Host> verified = host.comesTo(HostStatus.VERIFIED, null, NOW, "worker");

        assertThat(((Decision.Changed<Host>) verified).facts())
                .containsExactly(new HostStatusChanged(
                        host.id().value(), host.unit().value(), "in_preparation", "verified", NOW));
        assertThat(changed(verified).history()).hasSize(2);
    }

    @Test
    void aVerifiedHostIsActiveOnceItHasSignedItsDeclaration() {
        Host host = verified(SampleHosts.library());
        assertThat(refusal(host, HostStatus.ACTIVE)).isEqualTo(HostRefusal.DECLARATION_MISSING);

        Host active = step(changed(host.shown(DECLARATION)), HostStatus.ACTIVE);

        assertThat(active.comesTo(HostStatus.ACTIVE, null, NOW, "worker")).isEqualTo(Decision.kept(active));
        assertThat(step(step(active, HostStatus.SUSPENDED), HostStatus.CLOSED)
                        .describedAs(SampleHosts.library().profile()))
                .isEqualTo(Decision.refused(HostRefusal.HOST_IS_CLOSED));
    }

    @Test
    void anExpiredDeclarationIsNone() {
        Host host = changed(verified(SampleHosts.library())
                .shown(new HostPaper(
                        HostPaper.Type.SIGNED_DECLARATION, null, TODAY.minusYears(1), TODAY.minusDays(1))));

        assertThat(refusal(host, HostStatus.ACTIVE)).isEqualTo(HostRefusal.DECLARATION_MISSING);
    }

    @ParameterizedTest
    @CsvSource({
        "social_grocery, false", "homeless_day_centre, true", "night_shelter, true", "soup_kitchen, false",
        "social_pharmacy, true", "social_clinic, true", "municipal_garden, false", "time_bank, false",
        "community_centre, true", "exchange_point, false"
    })
    void aStructureWithVulnerablePeopleNamesASafeguardingContact(String type, boolean needed) {
        Host host = changed(verified(SampleHosts.library().runningA(type)).shown(DECLARATION));

        assertThat(host.comesTo(HostStatus.ACTIVE, null, NOW, "worker") instanceof Decision.Refused<Host>)
                .isEqualTo(needed);
        Host named =
                said(host, new SampleHosts(host.profile()).with(new People(SOMEBODY, SOMEBODY, List.of(), SOMEBODY)));
        assertThat(step(named, HostStatus.ACTIVE).status()).isEqualTo(HostStatus.ACTIVE);
    }

    @Test
    void readinessCountsTheStepsTaken() {
        SampleHosts host = SampleHosts.library();
        assertThat(level(host)).isZero();
        host = host.withPhone("06 34 123 456").with(new People(null, SOMEBODY, List.of(SOMEBODY), null));
        assertThat(level(host)).isEqualTo(1);
        host = host.with(new Preparation(
                Set.of(Preparation.Item.TASKS_WRITTEN, Preparation.Item.INDUCTION_PLANNED), null, null, null));
        assertThat(level(host)).isEqualTo(3);
        Set<Preparation.Item> all = Set.of(Preparation.Item.values());
        assertThat(level(host.with(new Preparation(all, null, TODAY.minusDays(1), null))))
                .isEqualTo(3);
        assertThat(level(host.with(new Preparation(all, null, TODAY, null)))).isEqualTo(4);
        assertThat(level(host.with(new Preparation(all, TODAY.minusDays(1), TODAY, null))))
                .isEqualTo(4);
        assertThat(level(host.with(new Preparation(all, TODAY, TODAY, null)))).isEqualTo(5);
    }

    @ParameterizedTest
    @CsvSource({
        "REGISTER_EXTRACT, 2026-10-22, , true",
        "REGISTER_EXTRACT, 2026-10-21, , false",
        "FOUNDING_DOCUMENT, 1990-01-01, , true",
        "FOUNDING_DOCUMENT, 2026-11-22, , false",
        "LIABILITY_POLICY, 2026-11-21, 2026-11-21, true",
        "LIABILITY_POLICY, 2026-11-21, 2026-11-20, false"
    })
    void aPaperIsOfThePastAndAnExtractOfTheLastThirtyDays(
            HostPaper.Type type, LocalDate issuedOn, @Nullable LocalDate until, boolean taken) {
        assertThat(PaperRules.refusal(new HostPaper(type, null, issuedOn, until), new UnitPath("/hu/ke/tata"), TODAY)
                        .isEmpty())
                .isEqualTo(taken);
    }

    @ParameterizedTest
    @ValueSource(strings = {"TATAI KÖNYVTÁR", "Könyvtár, Tatai", "Tatai Könyvtár Kft.", "Tatai Konyvtar"})
    void oneNameWrittenInManyWaysHasOneKey(String name) {
        assertThat(NameKey.of(name)).isEqualTo(NameKey.of("Tatai Könyvtár"));
    }

    @Test
    void greekNamesHaveOneKeyWithAndWithoutAccent() {
        assertThat(NameKey.of("ΣΥΛΛΟΓΟΣ ΛΕΥΚΩΝΑ Α.Ε.")).isEqualTo(NameKey.of("Σύλλογος Λευκώνα"));
        assertThat(NameKey.of("Egyesület")).isNotEmpty().isNotEqualTo(NameKey.of("Alapítvány"));
    }

    @Test
    void whoStandsInTheRegisterOfHostsSaysSo() {
        assertThat(SampleHosts.library().lead().isRegisteredForVolunteers()).isFalse();
        assertThat(SampleHosts.library()
                        .withRegisters(Map.of(Register.HU_VOLUNTEER_HOSTS, "1234/2024"))
                        .lead()
                        .isRegisteredForVolunteers())
                .isTrue();
    }

    private static int level(SampleHosts host) {
        return Readiness.of(host.lead(), TODAY).level();
    }

    private static Host verified(SampleHosts sample) {
        SampleHosts complete = sample.withPhone("06 34 123 456")
                .withScope("public library")
                .with(new People(SOMEBODY, SOMEBODY, List.of(), null));
        Host prepared = step(complete.lead(), HostStatus.IN_PREPARATION);
        return step(changed(prepared.shown(FOUNDING_DOCUMENT)), HostStatus.VERIFIED);
    }

    private static Host said(Host host, SampleHosts sample) {
        return changed(host.describedAs(sample.profile()));
    }

    private static Host step(Host host, HostStatus to) {
        return changed(host.comesTo(to, null, NOW, "worker"));
    }

    private static Object refusal(Host host, HostStatus to) {
        return ((Decision.Refused<Host>) host.comesTo(to, null, NOW, "worker")).refusal();
    }

    private static Host changed(Decision<Host> decision) {
        assertThat(decision).isInstanceOf(Decision.Changed.class);
        return ((Decision.Changed<Host>) decision).state();
    }
}
