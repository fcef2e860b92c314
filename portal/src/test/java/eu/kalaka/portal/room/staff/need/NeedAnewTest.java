package eu.kalaka.portal.room.staff.need;

import static org.assertj.core.api.Assertions.assertThat;

import eu.kalaka.portal.room.staff.named.Names.Place;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class NeedAnewTest {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Instant NOW = Instant.parse("2026-12-01T10:00:00Z");
    private static final Place HOST = new Place(47.6, 18.3);
    private static final ObjectNode SEEN = (ObjectNode) JSON.readTree("""
            {"id": "x", "status": "published", "unit": "/hu/ke", "hostId": "h", "closeReason": null,
             "title": "Title", "tasks": "Tasks", "activity": "environment", "targetGroup": "elderly", "regime": "iksz",
             "ikszArea": "culture", "mentor": true, "place": {"lat": 47.5, "lon": 18.5}, "placeName": "Garden",
             "shifts": [
               {"shiftId": "b", "start": "2026-12-06T09:00:30+01:00", "end": "2026-12-07T09:00:30+01:00", "places": 3,
                "placesMin": 2, "taken": 1, "ofSeries": false, "cancelled": false},
               {"shiftId": "a", "start": "2026-12-05T09:00:00+01:00", "end": "2026-12-05T11:00:00+01:00", "places": 1,
                "taken": 1, "ofSeries": false, "cancelled": false},
               {"shiftId": "begun", "start": "2026-12-01T09:00:00+01:00", "end": "2026-12-01T13:00:00+01:00",
                "places": 4, "taken": 2, "ofSeries": false, "cancelled": false},
               {"shiftId": "off", "start": "2026-12-08T09:00:00+01:00", "end": "2026-12-08T11:00:00+01:00", "places": 1,
                "taken": 0, "ofSeries": false, "cancelled": true},
               {"shiftId": "weekly", "start": "2026-12-09T09:00:00+01:00", "end": "2026-12-09T11:00:00+01:00",
                "places": 1, "taken": 0, "ofSeries": true, "cancelled": false}],
             "timing": {"kind": "fixed", "series": {"rule": "FREQ=WEEKLY;COUNT=3", "start": "2026-12-09T09:00",
                        "length": "PT2H", "places": 1}},
             "minAge": 16, "skillsMust": ["first_aid"], "skillsNice": ["driving"], "trainingMust": ["basics"],
             "languagesNice": ["de"], "skillLevels": [{"skill": "first_aid", "level": 2}, {"skill": "driving", "level": 1}],
             "evidenceMust": ["criminal_record"], "abroad": false, "formal": true, "programmeId": "p", "groups": true,
             "allowances": ["meal"], "hostGives": "Lunch", "contact": "Éva", "accessible": true, "urgency": "urgent",
             "listed": false, "kiosk": true, "applyUntil": "2026-12-04T12:00:00Z", "radiusKm": 20}""");

    @Test
    void keepsEverythingWhereNothingIsTypedAnew() {
        JsonNode said = said(form());
        SEEN.propertyNames().stream()
                .filter(field ->
                        !List.of("id", "status", "closeReason", "shifts").contains(field))
                .forEach(field -> assertThat(said.get(field)).as(field).isEqualTo(SEEN.get(field)));
    }

    @Test
    void saysNothingThatTheServiceWorksOutItself() {
        assertThat(said(form()).propertyNames()).doesNotContain("id", "status", "closeReason", "publish");
    }

    @Test
    void showsTheSingleShiftsToComeInTheirOrder() {
        assertThat(form().lines(0))
                .containsExactly(
                        new ShiftForm("2026-12-05", "09:00", "11:00", "1", null),
                        new ShiftForm("2026-12-06", "09:00", "09:00", "3", "2"));
    }

    @Test
    void showsOfADraftAlsoShiftsThatAreOver() {
        ObjectNode draft = SEEN.deepCopy().put("status", "draft");
        assertThat(new NeedAnew(draft, NOW).form().lines(0))
                .contains(new ShiftForm("2026-12-01", "09:00", "13:00", "4", null))
                .hasSize(3);
    }

    @Test
    void keepsTheTimesOfShiftsToTheSecond() {
        assertThat(said(form()).get("shifts")).isEqualTo(JSON.readTree("""
                [{"start": "2026-12-05T09:00:00+01:00", "end": "2026-12-05T11:00:00+01:00", "places": 1},
                 {"start": "2026-12-06T09:00:30+01:00", "end": "2026-12-07T09:00:30+01:00", "places": 3, "placesMin": 2}]
                """));
    }

    @Test
    void asksForAnotherShiftWhereTheTimeIsAnother() {
        JsonNode said = said(with(form(), new ShiftForm("2026-12-05", "10:00", "12:00", "1", null)));
        assertThat(said.get("shifts").get(0).get("start").asString()).startsWith("2026-12-05T10:00");
    }

    @Test
    void asksForWhatHasBegunWhereNothingElseIsAskedFor() {
        JsonNode said = said(with(form()));
        assertThat(said.get("shifts"))
                .isEqualTo(JSON.readTree("[{\"start\": \"2026-12-01T09:00:00+01:00\","
                        + " \"end\": \"2026-12-01T13:00:00+01:00\", \"places\": 4}]"));
    }

    @Test
    void readsTimesOnTheClockThatTheNeedNames() {
        ObjectNode inGreece = SEEN.deepCopy();
        ((ObjectNode) inGreece.get("timing")).put("zone", "Europe/Athens");
        assertThat(new NeedAnew(inGreece, NOW).form().lines(0))
                .first()
                .isEqualTo(new ShiftForm("2026-12-05", "10:00", "12:00", "1", null));
    }

    @Test
    void leavesANeedWithoutPlaceWithoutOne() {
        NeedAnew remote = new NeedAnew(SEEN.deepCopy().without("place"), NOW);
        assertThat(remote.isMovedToTheHost(remote.form())).isFalse();
        assertThat(remote.with(remote.form(), null)).doesNotContainKey("place");
    }

    @Test
    void movesToTheHostWhereThePlaceIsEmptied() {
        NeedForm form = at(form(), "", "");
        assertThat(anew().isMovedToTheHost(form)).isTrue();
        assertThat(anew().with(form, HOST)).containsEntry("place", HOST);
    }

    @Test
    void leavesOutTheLevelOfASkillThatIsNotAskedForAnyMore() {
        assertThat(said(withSkills(form(), null)).get("skillLevels"))
                .isEqualTo(JSON.readTree("[{\"skill\": \"driving\", \"level\": 1}]"));
    }

    @Test
    void tellsInWhichFieldsItDiffers() {
        assertThat(anew().differences(form(), null)).isEmpty();
        assertThat(anew().differences(withSkills(form(), List.of("cooking", "first_aid")), null))
                .containsExactly("skillsMust");
        assertThat(anew().differences(with(at(form(), "47.6", "18.5")), null))
                .containsExactlyInAnyOrder("place", "shifts");
        assertThat(anew().differences(at(form(), "", ""), HOST)).containsExactly("place");
    }

    private static NeedAnew anew() {
        return new NeedAnew(SEEN, NOW);
    }

    private static NeedForm form() {
        return anew().form();
    }

    private static JsonNode said(NeedForm form) {
        return JSON.valueToTree(anew().with(form, null));
    }

    private static NeedForm with(NeedForm form, ShiftForm... shifts) {
        return with(form, form.lat(), form.lon(), form.skillsMust(), List.of(shifts));
    }

    private static NeedForm at(NeedForm form, String lat, String lon) {
        return with(form, lat, lon, form.skillsMust(), form.shifts());
    }

    private static NeedForm withSkills(NeedForm form, @Nullable List<String> must) {
        return with(form, form.lat(), form.lon(), must, form.shifts());
    }

    private static NeedForm with(
            NeedForm form,
            @Nullable String lat,
            @Nullable String lon,
            @Nullable List<String> skillsMust,
            @Nullable List<ShiftForm> shifts) {
        return new NeedForm(
                null,
                null,
                form.title(),
                form.tasks(),
                form.activity(),
                form.targetGroup(),
                form.regime(),
                form.ikszArea(),
                form.mentor(),
                form.placeName(),
                lat,
                lon,
                form.radiusKm(),
                form.minAge(),
                skillsMust,
                form.skillsNice(),
                form.hostGives(),
                form.contact(),
                form.urgency(),
                shifts);
    }
}
