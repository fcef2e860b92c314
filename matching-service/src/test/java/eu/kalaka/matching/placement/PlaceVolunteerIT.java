package eu.kalaka.matching.placement;

import static eu.kalaka.matching.fixtures.Person.retiredNurseInTata;
import static eu.kalaka.matching.fixtures.Wanted.companyOnSaturdayMorning;
import static org.assertj.core.api.Assertions.assertThat;

import eu.kalaka.matching.fixtures.HandSetClock;
import eu.kalaka.matching.fixtures.MatchingTest;
import eu.kalaka.matching.fixtures.Network;
import eu.kalaka.matching.fixtures.Network.Neighbours;
import eu.kalaka.matching.fixtures.Person;
import eu.kalaka.matching.fixtures.Wanted;
import eu.kalaka.testkit.Answer;
import eu.kalaka.testkit.Api;
import eu.kalaka.testkit.Sent;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The main job, from the invitation to the hours, and everything that is refused on the way. */
@MatchingTest
class PlaceVolunteerIT {

    private static final String HOURS = "{\"duration\":\"PT3H30M\",\"date\":\"2026-11-28\"}";

    @Autowired
    Api api;

    @Autowired
    Neighbours network;

    @Autowired
    HandSetClock clock;

    @BeforeEach
    void saturdayMorning() {
        clock.set(Network.NOW);
    }

    @Test
    void fromTheInvitationToTheHours() {
        Person anna = network.registered(retiredNurseInTata());
        Wanted wanted = network.posted(companyOnSaturdayMorning());

        Answer invited = network.invite(worker(), anna, wanted);
        assertThat(invited.status()).as(invited.body()).isEqualTo(201);
        String id = invited.json().path("id").asString();
        assertThat(invited.header("Location")).isEqualTo("/api/placements/" + id);
        assertThat(invited.header("ETag")).isEqualTo("\"1\"");
        assertThat(invited.json().path("status").asString()).isEqualTo("invited");
        assertThat(invited.json().path("start").asString()).isEqualTo("2026-11-28T09:00:00+01:00");
        assertThat(invited.json().path("trace").path("engine").asString()).isEqualTo("3");
        assertThat(invited.json().path("trace").path("parts").size()).isPositive();

        Answer accepted = network.she(anna).post("/api/placements/" + id + "/acceptance");
        assertThat(accepted.status()).as(accepted.body()).isEqualTo(200);
        assertThat(accepted.json().path("status").asString()).isEqualTo("accepted");

        Answer confirmed = network.host(wanted).post("/api/placements/" + id + "/hours", HOURS);
        assertThat(confirmed.status()).as(confirmed.body()).isEqualTo(200);
        assertThat(confirmed.json().path("totalHours").asString()).isEqualTo("PT3H30M");

        List<Sent> heard = network.heard(id, 3);
        assertThat(heard)
                .extracting(Sent::type)
                .containsExactly(
                        "kalaka.placement.invited.v1",
                        "kalaka.placement.made.v1",
                        "kalaka.placement.hours-confirmed.v1");
        assertThat(heard).extracting(Sent::sequence).containsExactly(1L, 2L, 3L);
        assertThat(heard).extracting(Sent::unit).containsOnly("/hu/ke/tata/tata");
        assertThat(heard.getFirst().payload().path("start").asString()).isEqualTo("2026-11-28T09:00:00+01:00");
        assertThat(heard.getLast().payload().path("duration").asString()).isEqualTo("PT3H30M");
        assertThat(heard.getLast().payload().path("regime").asString()).isEqualTo("koet");
        assertThat(heard.getLast().payload().path("volunteerId").asString())
                .isEqualTo(anna.uuid().toString());
    }

    @Test
    void whoWasPlacedReadsWhatTheTaskWasCalledAlsoOnceItIsClosed() {
        Person anna = network.registered(retiredNurseInTata());
        Wanted wanted = network.posted(companyOnSaturdayMorning());
        String id = network.invited(anna, wanted);
        network.posted(wanted.thatIs("closed"));

        assertThat(network.she(anna)
                        .get("/api/placements?volunteer=" + anna.uuid())
                        .json()
                        .path("items")
                        .path(0)
                        .path("needTitle")
                        .asString())
                .isEqualTo("Beszélgetőtárs időseknek");
        assertThat(network.host(wanted)
                        .get("/api/placements/" + id)
                        .json()
                        .path("needTitle")
                        .asString())
                .isEqualTo("Beszélgetőtárs időseknek");
    }

    @Test
    void invitingTwiceGivesOnePlacement() {
        Person anna = network.registered(retiredNurseInTata());
        Wanted wanted = network.posted(companyOnSaturdayMorning());

        Answer first = network.invite(worker(), anna, wanted);
        Answer second = network.invite(api.as("county_manager@/hu/ke"), anna, wanted);

        assertThat(first.status()).isEqualTo(201);
        assertThat(second.status()).isEqualTo(200);
        assertThat(second.json().path("id")).isEqualTo(first.json().path("id"));
        assertThat(network.heard(first.json().path("id").asString(), 1)).hasSize(1);
    }

    @Test
    void sheMayRefuseAndBeAskedAgain() {
        Person anna = network.registered(retiredNurseInTata());
        Wanted wanted = network.posted(companyOnSaturdayMorning());
        String id = network.invited(anna, wanted);

        Answer refused = network.she(anna).post("/api/placements/" + id + "/refusal", Map.of("reason", "Unokázom"));
        assertThat(refused.json().path("status").asString()).isEqualTo("refused");
        assertThat(refused.json().path("because").isMissingNode()).isTrue();
        assertThat(worker().get("/api/placements/" + id).json().path("because").asString())
                .isEqualTo("Unokázom");
        assertThat(network.she(anna).post("/api/placements/" + id + "/refusal").status())
                .isEqualTo(200);
        assertThat(reason(network.accept(id))).isEqualTo("already_refused");

        Answer again = network.invite(anna, wanted);
        assertThat(again.json().path("status").asString()).isEqualTo("invited");
        assertThat(network.accept(id).status()).isEqualTo(200);
        assertThat(network.heard(id, 4))
                .extracting(Sent::type)
                .containsExactly(
                        "kalaka.placement.invited.v1",
                        "kalaka.placement.refused.v1",
                        "kalaka.placement.invited.v1",
                        "kalaka.placement.made.v1");
    }

    @Test
    void theSameKeyConfirmsTheSameHoursOnce() {
        Person anna = network.registered(retiredNurseInTata());
        Wanted wanted = network.posted(companyOnSaturdayMorning());
        String id = network.invited(anna, wanted);
        network.accept(id);
        Api.As host = network.host(wanted).with("Idempotency-Key", "hours-" + id);

        Answer first = host.post("/api/placements/" + id + "/hours", HOURS);
        Answer second = host.post("/api/placements/" + id + "/hours", HOURS);
        Answer another = network.host(wanted).post("/api/placements/" + id + "/hours", HOURS);

        assertThat(second.body()).isEqualTo(first.body());
        assertThat(another.json().path("totalHours").asString()).isEqualTo("PT7H");
        assertThat(network.heard(id, 4)).hasSize(4);
    }

    @Test
    void whoDoesNotFitIsNotInvited() {
        Person anna = network.registered(retiredNurseInTata().consentingTo().whoIs("paused"));
        Wanted wanted = network.posted(companyOnSaturdayMorning());

        Answer answer = network.invite(worker().in("el"), anna, wanted);

        assertThat(answer.status()).isEqualTo(409);
        assertThat(reason(answer)).isEqualTo("gate_closed");
        assertThat(answer.json().path("type").asString()).isEqualTo("https://kalaka.eu/problems/gate-closed");
        assertThat(answer.json().path("gates").path(0).path("gate").asString()).isEqualTo("status");
        assertThat(answer.json().path("gates").path(1).path("gate").asString()).isEqualTo("consent");
        assertThat(answer.json().path("gates").path(1).path("remedy").asString())
                .isEqualTo("Ζητήστε και καταχωρίστε τη συγκατάθεση");
        assertThat(worker().get("/api/placements?volunteer=" + anna.uuid())
                        .json()
                        .path("items"))
                .isEmpty();
    }

    @Test
    void whoDoesNotFitAnyMoreIsNotPlaced() {
        Person anna = network.registered(retiredNurseInTata());
        Wanted wanted = network.posted(companyOnSaturdayMorning());
        String id = network.invited(anna, wanted);
        network.registered(anna.consentingTo());

        Answer answer = network.accept(id);

        assertThat(reason(answer)).isEqualTo("gate_closed");
        assertThat(answer.json().path("gates").path(0).path("gate").asString()).isEqualTo("consent");
    }

    @Test
    void onlyAPublishedNeedWithAFreePlaceCanBeFilled() {
        Person anna = network.registered(retiredNurseInTata());
        Person bela = network.registered(retiredNurseInTata());
        Wanted draft = network.posted(companyOnSaturdayMorning().thatIs("draft"));
        Wanted forOne = network.posted(companyOnSaturdayMorning().forSoMany(1));
        String annas = network.invited(anna, forOne);
        String belas = network.invited(bela, forOne);
        network.accept(annas);
        Person cili = network.registered(retiredNurseInTata());

        assertThat(reason(network.invite(anna, draft))).isEqualTo("need_not_published");
        assertThat(reason(network.accept(belas))).isEqualTo("shift_full");
        assertThat(reason(network.invite(cili, forOne))).isEqualTo("shift_full");

        network.posted(forOne.thatIs("filled"));
        assertThat(reason(network.accept(belas))).isEqualTo("shift_full");
        network.posted(forOne.forSoMany(2).thatIs("closed"));
        assertThat(reason(network.accept(belas))).isEqualTo("need_not_published");
    }

    @Test
    void aCancelledShiftEndsItsPlacementsAndFreesTheirTime() {
        clock.set(Network.NOW.minus(Duration.ofDays(1)));
        Person anna = network.registered(retiredNurseInTata());
        Person bela = network.registered(retiredNurseInTata());
        Wanted wanted = network.posted(companyOnSaturdayMorning());
        String annas = network.invited(anna, wanted);
        String belas = network.invited(bela, wanted);
        network.accept(annas);

        network.posted(wanted.at("2026-12-05T09:00+01:00", "2026-12-05T12:00+01:00"));

        assertThat(network.heard(annas, 3).getLast().type()).isEqualTo("kalaka.placement.cancelled.v1");
        assertThat(network.heard(belas, 2).getLast().type()).isEqualTo("kalaka.placement.cancelled.v1");
        assertThat(worker().get("/api/placements/" + annas)
                        .json()
                        .path("status")
                        .asString())
                .isEqualTo("cancelled");
        assertThat(reason(network.accept(belas))).isEqualTo("shift_cancelled");
        Wanted sameMorning = network.posted(companyOnSaturdayMorning());
        assertThat(network.accept(network.invited(anna, sameMorning)).status()).isEqualTo(200);
    }

    @Test
    void nobodyIsInTwoPlacesAtOnce() {
        Person anna = network.registered(retiredNurseInTata());
        Wanted morning = network.posted(companyOnSaturdayMorning());
        Wanted alsoMorning = network.posted(companyOnSaturdayMorning());
        Wanted afternoon =
                network.posted(companyOnSaturdayMorning().at("2026-11-28T12:00+01:00", "2026-11-28T14:00+01:00"));
        String first = network.invited(anna, morning);
        String overlapping = network.invited(anna, alsoMorning);
        String later = network.invited(anna, afternoon);

        assertThat(network.accept(first).status()).isEqualTo(200);
        assertThat(reason(network.accept(overlapping))).isEqualTo("time_taken");
        assertThat(network.accept(later).status()).isEqualTo(200);
    }

    @Test
    void aShiftThatHasBegunCanBeFilledAndOneThatIsOverCannot() {
        Person anna = network.registered(retiredNurseInTata());
        Person bela = network.registered(retiredNurseInTata());
        Wanted wanted = network.posted(companyOnSaturdayMorning());
        String id = network.invited(anna, wanted);

        clock.advance(Duration.ofHours(2));

        assertThat(reason(network.accept(id))).isEqualTo("shift_over");
        assertThat(reason(network.invite(bela, wanted))).isEqualTo("shift_over");
    }

    @Test
    void hoursWaitUntilTheShiftHasBegun() {
        Person anna = network.registered(retiredNurseInTata());
        Wanted next = network.posted(companyOnSaturdayMorning().at("2026-12-05T09:00+01:00", "2026-12-05T12:00+01:00"));
        String id = network.invited(anna, next);
        String path = "/api/placements/" + id + "/hours";
        String hours = "{\"duration\":\"PT3H\",\"date\":\"2026-12-05\"}";

        assertThat(reason(worker().post(path, hours))).isEqualTo("not_accepted");
        network.accept(id);
        assertThat(reason(worker().post(path, hours))).isEqualTo("shift_not_begun");
    }

    @ParameterizedTest
    @CsvSource({
        "PT0S, 2026-11-28, 422, bad_duration, duration",
        "PT25H, 2026-11-28, 422, bad_duration, duration",
        "PT1H, 2026-11-27, 422, date_outside_shift, date"
    })
    void refusesHoursThatCannotBe(String duration, String date, int status, String reason, String field) {
        Person anna = network.registered(retiredNurseInTata());
        Wanted wanted = network.posted(companyOnSaturdayMorning());
        String id = network.invited(anna, wanted);
        network.accept(id);

        Answer answer = worker().post("/api/placements/" + id + "/hours", Map.of("duration", duration, "date", date));

        assertThat(answer.status()).isEqualTo(status);
        assertThat(reason(answer)).isEqualTo(reason);
        assertThat(answer.firstError()).isEqualTo(field + ":" + reason);
    }

    @Test
    void refusesWhomOrWhatItDoesNotKnow() {
        Person anna = network.registered(retiredNurseInTata());
        Person stranger = retiredNurseInTata();
        Person elsewhere = network.registered(retiredNurseInTata().in("/hu/ke/komarom"));
        Wanted wanted = network.posted(companyOnSaturdayMorning());
        Wanted unheard = companyOnSaturdayMorning();

        assertThat(reason(network.invite(stranger, wanted))).isEqualTo("unknown_volunteer");
        assertThat(reason(network.invite(worker(), elsewhere, wanted))).isEqualTo("unknown_volunteer");
        assertThat(network.invite(anna, unheard).status()).isEqualTo(404);
        Answer otherShift = worker().post(
                        "/api/needs/" + wanted.uuid() + "/invitations",
                        Map.of("volunteerId", anna.uuid(), "shiftId", UUID.randomUUID()));
        assertThat(reason(otherShift)).isEqualTo("unknown_shift");
        assertThat(otherShift.firstError()).isEqualTo("shiftId:unknown_shift");
        assertThat(network.accept(UUID.randomUUID().toString()).status()).isEqualTo(404);
    }

    @Test
    void aVolunteerOfAnotherControllerIsRefusedEvenToTheNetwork() {
        Person greek = network.registered(retiredNurseInTata().in("/gr/serres/lefkonas"));
        Wanted wanted = network.posted(companyOnSaturdayMorning());

        Answer answer = network.invite(greek, wanted);

        assertThat(answer.json().path("gates").path(0).path("gate").asString()).isEqualTo("controller");
    }

    @ParameterizedTest
    @CsvSource({
        // caller, invite, see, answer, hours
        "network_admin@/, 200, 200, 200, 200",
        "county_manager@/hu/ke, 200, 200, 200, 200",
        "coordinator@/hu/ke/tata, 200, 200, 200, 200",
        "point_worker@/hu/ke/tata/tata, 200, 200, 200, 200",
        "point_worker@/hu/ke/tata/baj, 404, 404, 404, 404",
        "coordinator@/hu/ke/komarom, 404, 404, 404, 404",
        "county_manager@/gr/serres, 404, 404, 404, 404",
        "viewer@/hu/ke, 403, 403, 403, 403",
        "volunteer@/hu/ke/tata/tata, 403, 404, 404, 403",
        "host_coordinator@/hu/ke/tata/tata, 403, 404, 403, 404",
        "guardian@/hu/ke/tata/tata, 403, 404, 404, 403",
        "mentor@/hu/ke/tata/tata, 403, 404, 403, 404",
        "herself, 403, 200, 200, 403",
        "her guardian, 403, 200, 200, 403",
        "the host, 403, 200, 403, 200",
        "the mentor, 403, 200, 403, 200"
    })
    void everybodyMayDoTheirPart(String who, int invite, int see, int answer, int hours) {
        Person anna = network.registered(retiredNurseInTata());
        Wanted wanted = network.posted(companyOnSaturdayMorning());
        String path = "/api/placements/" + network.invited(anna, wanted);
        network.accept(path.substring(path.lastIndexOf('/') + 1));
        Api.As caller = switch (who) {
            case "herself" -> network.she(anna);
            case "her guardian" -> api.as("guardian@/hu/ke").withWard(anna.uuid());
            case "the host" -> network.host(wanted);
            case "the mentor" -> api.as("mentor@/hu/ke/tata").withOwn("host_id", wanted.host());
            default ->
                api.as(who)
                        .withOwn("volunteer_id", UUID.randomUUID())
                        .withOwn("host_id", UUID.randomUUID())
                        .withWard(UUID.randomUUID());
        };

        assertThat(network.invite(caller, anna, wanted).status()).as("invite").isEqualTo(invite);
        assertThat(caller.get(path).status()).as("see").isEqualTo(see);
        assertThat(caller.post(path + "/acceptance").status()).as("accept").isEqualTo(answer);
        assertThat(caller.post(path + "/hours", HOURS).status()).as("hours").isEqualTo(hours);
        assertThat(caller.post(path + "/refusal").status()).as("refuse").isEqualTo(answer == 200 ? 409 : answer);
        assertThat(caller.get("/api/placements?need=" + wanted.uuid())
                        .json()
                        .path("items")
                        .size())
                .as("list")
                .isEqualTo(see == 200 ? 1 : 0);
    }

    @Test
    void nobodyGetsInWithoutAToken() {
        String path = "/api/placements/" + UUID.randomUUID();

        assertThat(api.anonymous().get(path).status()).isEqualTo(401);
        assertThat(api.anonymous().get("/api/placements").status()).isEqualTo(401);
        assertThat(api.anonymous().post(path + "/acceptance").status()).isEqualTo(401);
        assertThat(api.anonymous().post(path + "/refusal").status()).isEqualTo(401);
        assertThat(api.anonymous().post(path + "/hours", HOURS).status()).isEqualTo(401);
        assertThat(api.anonymous()
                        .post("/api/needs/" + UUID.randomUUID() + "/invitations", "{}")
                        .status())
                .isEqualTo(401);
    }

    @Test
    void listsByNeedVolunteerStatusAndUnit() {
        Person anna = network.registered(retiredNurseInTata());
        Person bela = network.registered(retiredNurseInTata());
        Wanted wanted = network.posted(companyOnSaturdayMorning());
        String annas = network.invited(anna, wanted);
        String belas = network.invited(bela, wanted);
        network.accept(annas);
        String need = "/api/placements?need=" + wanted.uuid();

        assertThat(ids(need)).containsExactlyInAnyOrder(annas, belas);
        assertThat(ids(need + "&status=accepted")).containsExactly(annas);
        assertThat(ids(need + "&volunteer=" + bela.uuid())).containsExactly(belas);
        assertThat(ids(need + "&unit=/hu/ke/tata")).hasSize(2);
        assertThat(ids(need + "&unit=/hu/ke/komarom")).isEmpty();
        String next = worker().get(need + "&limit=1").json().path("next").asString();
        assertThat(ids(need + "&limit=1&cursor=" + next)).hasSize(1).doesNotContain(next);
        assertThat(network.she(anna).get("/api/placements").json().path("items").size())
                .isEqualTo(1);
    }

    @Test
    void refusesToActOnAnOldVersion() {
        Person anna = network.registered(retiredNurseInTata());
        Wanted wanted = network.posted(companyOnSaturdayMorning());
        String path = "/api/placements/" + network.invited(anna, wanted);

        Answer seen = worker().get(path);
        assertThat(worker().with("If-Match", "\"7\"").post(path + "/acceptance").status())
                .isEqualTo(412);
        assertThat(worker().with("If-Match", seen.header("ETag"))
                        .post(path + "/acceptance")
                        .status())
                .isEqualTo(200);
        assertThat(worker().with("If-Match", seen.header("ETag"))
                        .post(path + "/hours", HOURS)
                        .status())
                .isEqualTo(412);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"volunteerId\":null,\"shiftId\":null}",
                "{\"volunteerId\":\"none\",\"shiftId\":\"none\"}",
                "{\"volunteerId\":7}",
                "{\"volunteerId\":\"0193a000-0000-7000-8000-000000000001\",\"shiftId\":\"0193a000-0000-7000-8000-000000000001\",\"more\":1}",
                "[]",
                "no json",
                ""
            })
    void refusesABadInvitation(String body) {
        Wanted wanted = network.posted(companyOnSaturdayMorning());

        Answer answer = worker().post("/api/needs/" + wanted.uuid() + "/invitations", body);

        assertThat(answer.status()).as(answer.body()).isEqualTo(400);
        assertThat(answer.json().path("errors").path(0).path("reason").asString())
                .isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | required",
                "{\"duration\":\"3.5\",\"date\":\"2026-11-28\"} | wrong_type",
                "{\"duration\":\"PT3H\",\"date\":\"2026-02-30\"} | wrong_type",
                "{\"duration\":\"PT3H\",\"date\":\"2026-11-28\",\"travel\":\"PT1H\"} | unknown_field"
            })
    void refusesBadHours(String body, String reason) {
        Person anna = network.registered(retiredNurseInTata());
        Wanted wanted = network.posted(companyOnSaturdayMorning());
        String id = network.invited(anna, wanted);
        network.accept(id);

        Answer answer = worker().post("/api/placements/" + id + "/hours", body);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("errors").path(0).path("reason").asString())
                .isEqualTo(reason);
        assertThat(worker().get("/api/placements/" + id).json().path("hours")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"?need=x", "?volunteer=x", "?status=lost", "?unit=hu", "?limit=many"})
    void refusesBadFilters(String query) {
        assertThat(worker().get("/api/placements" + query).status()).isEqualTo(400);
    }

    @Test
    void refusesATooLongReason() {
        Person anna = network.registered(retiredNurseInTata());
        Wanted wanted = network.posted(companyOnSaturdayMorning());
        String id = network.invited(anna, wanted);

        Answer answer = worker().post("/api/placements/" + id + "/refusal", Map.of("reason", "x".repeat(501)));

        assertThat(answer.firstError()).isEqualTo("reason:bad_length");
    }

    private Api.As worker() {
        return api.as("point_worker@/hu/ke/tata/tata");
    }

    private List<String> ids(String path) {
        return worker().get(path).json().path("items").findValuesAsString("id").stream()
                .distinct()
                .toList();
    }

    private static String reason(Answer answer) {
        return answer.json().path("reason").asString("");
    }
}
