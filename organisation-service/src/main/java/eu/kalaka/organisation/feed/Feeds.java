package eu.kalaka.organisation.feed;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import eu.kalaka.contracts.UnitPath;
import eu.kalaka.organisation.host.HostId;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * The feeds, made once for all who ask within half a minute: whoever asks sees what was so half a minute ago at the latest. They
 * take little room, however many are asked for.
 */
@Component
class Feeds {

    private static final long MOST_BYTES = 64L << 20;

    private final Cache<List<String>, Feed> made;
    private final PublicNeeds needs;
    private final VolunteeringData volunteeringData;
    private final Calendars calendars;
    private final NeedsMap map;
    private final JsonMapper json;
    private final Clock clock;

    Feeds(
            PublicNeeds needs,
            VolunteeringData volunteeringData,
            Calendars calendars,
            NeedsMap map,
            JsonMapper json,
            Clock clock,
            @Value("${kalaka.organisation.feeds-fresh:PT30S}") Duration fresh) {
        this.needs = needs;
        this.volunteeringData = volunteeringData;
        this.calendars = calendars;
        this.map = map;
        this.json = json;
        this.clock = clock;
        this.made = Caffeine.newBuilder()
                .maximumWeight(MOST_BYTES)
                .weigher((List<String> asked, Feed feed) -> feed.bytes())
                .expireAfterWrite(fresh)
                .build();
    }

    /** The needs of a unit and all below in the Volunteering Data Standard. */
    Feed volunteeringData(UnitPath unit) {
        return made(
                List.of("needs", unit.value()),
                () -> json.writeValueAsBytes(volunteeringData.of(needs.below(unit), clock.instant())));
    }

    Feed calendar(UnitPath unit) {
        return made(List.of("unit", unit.value()), () -> calendars.of(needs.below(unit), clock.instant()));
    }

    Feed calendar(HostId host) {
        return made(List.of("host", host.value().toString()), () -> calendars.of(needs.ofHost(host), clock.instant()));
    }

    /** The needs with a place as GeoJSON; only those for that target group, where one is named. */
    Feed map(UnitPath unit, @Nullable String targetGroup) {
        return made(
                List.of("map", unit.value(), targetGroup == null ? "" : targetGroup),
                () -> json.writeValueAsBytes(map.of(needs.below(unit), targetGroup, clock.instant())));
    }

    private Feed made(List<String> key, Supplier<byte[]> make) {
        return made.get(key, asked -> Feed.of(make.get()));
    }
}
