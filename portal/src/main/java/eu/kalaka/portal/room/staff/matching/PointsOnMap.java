package eu.kalaka.portal.room.staff.matching;

import eu.kalaka.portal.frame.GeoJson;
import eu.kalaka.portal.room.staff.named.Names.Person;
import eu.kalaka.portal.room.staff.named.Names.Place;
import eu.kalaka.portal.room.staff.need.Need;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The place of a need and of those who fit it, as GeoJSON that stands in the page itself, so that no address names anybody. */
@Component
class PointsOnMap {

    private static final int CENTRE = 12;
    private static final int LEAST = 5;
    private static final int MORE = 6;

    private final JsonMapper json;

    PointsOnMap(JsonMapper json) {
        this.json = json;
    }

    /** Nothing where nobody's place is known. The better somebody fits, the larger the point. */
    @Nullable
    String of(Need need, List<Suggestions.Ranked> ranked, Map<UUID, Person> people) {
        List<Map<String, Object>> points = new ArrayList<>();
        Place place = need.place();
        if (place != null) {
            points.add(point(place, Map.of("name", need.title(), "size", CENTRE, "centre", true)));
        }
        ranked.forEach(each -> {
            Person person = people.get(each.volunteerId());
            if (person != null && person.place() != null) {
                points.add(point(Objects.requireNonNull(person.place()), properties(each, person)));
            }
        });
        return points.isEmpty() ? null : json.writeValueAsString(GeoJson.all(points));
    }

    private static Map<String, Object> properties(Suggestions.Ranked ranked, Person person) {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("name", person.name());
        properties.put("link", "#fit-" + ranked.volunteerId());
        properties.put("size", LEAST + Math.round(ranked.score() * MORE));
        return properties;
    }

    private static Map<String, Object> point(Place place, Map<String, Object> properties) {
        return GeoJson.point(place.lat(), place.lon(), properties);
    }
}
