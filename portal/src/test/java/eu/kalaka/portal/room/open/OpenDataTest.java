package eu.kalaka.portal.room.open;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

class OpenDataTest {

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();
    private static final String ID = "0199f1a0-0000-7000-8000-0000000000b1";
    private static final String HOST = "0199f1a0-0000-7000-8000-0000000000c1";
    private static final String FEED = """
            {"@context": "https://api.volunteeringdata.io/context/v1", "@graph": [
              {"id": "http://x/api/open/hosts/%s", "type": "Organisation", "label": "Library"},
              {"id": "http://x/api/open/needs/%s", "type": "Activity", "label": "Reading", "organisation": "http://x/api/open/hosts/%s",
               "allowsRemoteParticipation": "false", "requiresEmergencyParticipation": "true",
               "session": [
                 {"location": [{"locationLabel": "Tata", "latitude": "47.65", "longitude": "18.32"}],
                  "time": [{"beginning": "2026-11-28T09:00+01:00", "end": "2026-11-28T11:00+01:00"}]},
                 {"location": [], "time": [{"beginning": "2026-12-01", "end": "2026-12-03"}]}],
               "cause": [{"id": "http://x/api/code-lists/activity-types#education", "label": "Oktatás"}],
               "requirement": [{"id": "http://x/api/open/ages#16", "label": "16+"}],
               "skill": []}]}
            """.formatted(HOST, ID, HOST);

    @Test
    void theFeedIsReadIntoNeedsWithTheirHosts() {
        OpenNeed need = JSON.readValue(FEED, OpenData.Feed.class).needs().getFirst();

        assertThat(need.id()).hasToString(ID);
        assertThat(need.hostId()).hasToString(HOST);
        assertThat(need.host()).isEqualTo("Library");
        assertThat(need.urgent()).isTrue();
        assertThat(need.where()).isNotNull();
        assertThat(need.activities()).containsExactly("education");
        assertThat(need.requirements()).extracting(OpenData.Concept::list).containsExactly("ages");
        assertThat(need.firstDay()).hasValueSatisfying(day -> assertThat(day).hasToString("2026-11-28"));
    }

    @Test
    void aDayFindsShiftsOfThatDayAndTimesToBeAgreedOnAround() {
        List<OpenNeed> needs = JSON.readValue(FEED, OpenData.Feed.class).needs();

        assertThat(filter("2026-11-28", null, null).among(needs)).hasSize(1);
        assertThat(filter("2026-12-03", null, null).among(needs)).hasSize(1);
        assertThat(filter("2026-11-29", null, null).among(needs)).isEmpty();
        assertThat(filter("nonsense", "education", null).among(needs)).hasSize(1);
        assertThat(filter(null, "homeless", null).among(needs)).isEmpty();
    }

    @Test
    void theNextPageKeepsWhatOneLooksFor() {
        OpenNeed need = JSON.readValue(FEED, OpenData.Feed.class).needs().getFirst();
        List<OpenNeed> many = IntStream.range(0, 30).mapToObj(i -> need).toList();

        assertThat(filter(null, "a&b=c", null).next(many)).isEqualTo("/needs?activity=a%26b%3Dc&page=2");
        assertThat(filter(null, null, 2).pageOf(many)).hasSize(6);
        assertThat(filter(null, null, 2).next(many)).isNull();
    }

    @Test
    void whatSomebodyWroteIntoANeedCannotEndItsElement() {
        assertThat(OpenNeedPage.asData("{\"title\":\"</script><script>alert(1)</script>&\"}"))
                .doesNotContain("<", ">", "&");
    }

    private static NeedFilter filter(@Nullable String day, @Nullable String activity, @Nullable Integer page) {
        return new NeedFilter(null, day, activity, null, null, page);
    }
}
