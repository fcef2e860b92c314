package eu.kalaka.organisation.feed;

import com.fasterxml.jackson.annotation.JsonProperty;
import eu.kalaka.contracts.GeoPoint;
import eu.kalaka.contracts.codes.CodeList;
import eu.kalaka.organisation.need.Need;
import eu.kalaka.organisation.need.Shift;
import eu.kalaka.organisation.need.Timing;
import eu.kalaka.organisation.need.Urgency;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Needs as activities of the Volunteering Data Standard (JSON-LD; vocabulary https://id.volunteeringdata.io/schema/). */
@Component
class VolunteeringData {

    private static final String CONTEXT = "https://api.volunteeringdata.io/context/v1";

    /** All needs with their organisations. */
    record Graph(
            @JsonProperty("@context") String context,
            @JsonProperty("@graph") List<Object> graph) {}

    record Organisation(String id, String type, String label) {}

    record Activity(
            String id,
            String type,
            String label,
            @Nullable String description,
            String organisation,
            String allowsRemoteParticipation,
            String requiresEmergencyParticipation,
            List<Session> session,
            List<Concept> accessibility,
            List<Concept> cause,
            List<Concept> demography,
            List<Concept> language,
            List<Concept> requirement,
            List<Concept> reward,
            List<Concept> skill) {}

    record Session(List<Location> location, List<Time> time) {}

    record Location(
            @Nullable String locationLabel,
            @Nullable String latitude,
            @Nullable String longitude) {}

    record Time(@Nullable String beginning, @Nullable String end) {}

    record Concept(String id, String label) {}

    private final String base;

    VolunteeringData(@Value("${kalaka.organisation.public-address:http://127.0.0.1:8080}") String address) {
        this.base = address + "/api/open/";
    }

    Graph of(List<PublicNeed> needs, Instant now) {
        Stream<Organisation> hosts = needs.stream()
                .map(need -> new Organisation(hostOf(need), "Organisation", need.host()))
                .distinct();
        return new Graph(
                CONTEXT,
                Stream.<Object>concat(hosts, needs.stream().map(need -> activity(need, now)))
                        .toList());
    }

    private Activity activity(PublicNeed open, Instant now) {
        Need need = open.need();
        return new Activity(
                base + "needs/" + need.id().value(),
                "Activity",
                need.task().title(),
                need.task().tasks(),
                hostOf(open),
                String.valueOf(need.task().place() == null && need.task().placeName() == null),
                String.valueOf(need.announcement().urgency() == Urgency.EMERGENCY),
                sessions(open, now),
                Boolean.TRUE.equals(need.conditions().accessible())
                        ? List.of(new Concept(base + "accessibility#limited-movement", "limited-movement"))
                        : List.of(),
                concepts(open, CodeList.ACTIVITIES, List.of(need.task().activity())),
                concepts(
                        open,
                        CodeList.TARGET_GROUPS,
                        Optional.ofNullable(need.task().targetGroup()).stream().toList()),
                concepts(open, CodeList.LANGUAGES, need.requirements().languagesNice()),
                requirements(open),
                concepts(open, CodeList.ALLOWANCES, need.conditions().allowances()),
                concepts(
                        open,
                        CodeList.SKILLS,
                        Stream.concat(
                                        need.requirements().skillsMust().stream(),
                                        need.requirements().skillsNice().stream())
                                .toList()));
    }

    private String hostOf(PublicNeed open) {
        return base + "hosts/" + open.need().hostId().value();
    }

    private List<Session> sessions(PublicNeed open, Instant now) {
        List<Location> where = locations(open.need());
        List<Shift> shifts = open.shiftsAfter(now);
        return shifts.isEmpty()
                ? List.of(new Session(where, between(open.need().timing())))
                : shifts.stream()
                        .map(shift -> new Session(
                                where,
                                List.of(new Time(
                                        shift.start().toString(), shift.end().toString()))))
                        .toList();
    }

    private static List<Time> between(Timing timing) {
        return timing.from() == null ? List.of() : List.of(new Time(text(timing.from()), text(timing.until())));
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    private static List<Location> locations(Need need) {
        GeoPoint place = need.task().place();
        String name = need.task().placeName();
        if (place == null) {
            return name == null ? List.of() : List.of(new Location(name, null, null));
        }
        return List.of(new Location(name, String.valueOf(place.lat()), String.valueOf(place.lon())));
    }

    private List<Concept> requirements(PublicNeed open) {
        Need need = open.need();
        List<Concept> all = new ArrayList<>(
                concepts(open, CodeList.EVIDENCE_TYPES, need.requirements().evidenceMust()));
        need.requirements().trainingMust().forEach(course -> all.add(new Concept(base + "courses#" + course, course)));
        Integer age = need.requirements().minAge();
        if (age != null) {
            all.add(new Concept(base + "ages#" + age, age + "+"));
        }
        return all;
    }

    private List<Concept> concepts(PublicNeed open, CodeList list, List<String> codes) {
        return codes.stream()
                .map(code -> new Concept(
                        base.replace("/open/", "/code-lists/") + list.slug() + "#" + code, open.named(list, code)))
                .toList();
    }
}
