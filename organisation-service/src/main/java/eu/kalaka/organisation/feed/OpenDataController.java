package eu.kalaka.organisation.feed;

import eu.kalaka.contracts.UnitPath;
import eu.kalaka.organisation.host.HostId;
import eu.kalaka.organisation.need.NeedId;
import eu.kalaka.platform.security.Public;
import eu.kalaka.platform.web.Answers;
import eu.kalaka.platform.web.CodeOf;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** Open to everybody, with a tag and a minute's rest: whoever asks again with {@code If-None-Match} hears 304 while nothing changed. */
@RestController
@RequestMapping("/api/open")
@Tag(name = "Open data", description = "Published needs for everybody: feed, calendars, map")
class OpenDataController {

    private static final MediaType JSON_LD = new MediaType("application", "ld+json");
    private static final MediaType GEO_JSON = new MediaType("application", "geo+json");
    private static final MediaType CALENDAR = MediaType.parseMediaType("text/calendar;charset=UTF-8");
    private static final CacheControl ONE_MINUTE =
            CacheControl.maxAge(Duration.ofMinutes(1)).cachePublic();

    private final Feeds feeds;
    private final PublicNeeds needs;
    private final JsonMapper json;
    private final Clock clock;
    private final Answers answers;

    OpenDataController(Feeds feeds, PublicNeeds needs, JsonMapper json, Clock clock, Answers answers) {
        this.feeds = feeds;
        this.needs = needs;
        this.json = json;
        this.clock = clock;
        this.answers = answers;
    }

    /** The Volunteering Data Standard. */
    @Public
    @GetMapping("/needs.jsonld")
    ResponseEntity<Object> needs(@RequestParam(defaultValue = "/") UnitPath unit) {
        return answer(feeds.volunteeringData(unit), JSON_LD);
    }

    /** One need as a JobPosting of schema.org. */
    @Public
    @GetMapping("/needs/{id}")
    ResponseEntity<Object> need(@PathVariable UUID id) {
        return needs.find(new NeedId(id))
                .map(open -> answer(Feed.of(json.writeValueAsBytes(JobPosting.of(open, clock.instant()))), JSON_LD))
                .orElseGet(answers::missing);
    }

    @Public
    @GetMapping("/needs.geojson")
    ResponseEntity<Object> map(
            @RequestParam(defaultValue = "/") UnitPath unit,
            @RequestParam(required = false) @Nullable @CodeOf("target-groups") String targetGroup) {
        return answer(feeds.map(unit, targetGroup), GEO_JSON);
    }

    @Public
    @GetMapping("/units/calendar.ics")
    ResponseEntity<Object> calendar(@RequestParam(defaultValue = "/") UnitPath unit) {
        return answer(feeds.calendar(unit), CALENDAR);
    }

    @Public
    @GetMapping("/hosts/{host}/calendar.ics")
    ResponseEntity<Object> calendar(@PathVariable UUID host) {
        return answer(feeds.calendar(new HostId(host)), CALENDAR);
    }

    private static ResponseEntity<Object> answer(Feed feed, MediaType type) {
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(ONE_MINUTE)
                .eTag(feed.tag())
                .body(feed.content());
    }
}
