package eu.kalaka.portal.room.open;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The feed of open needs as organisation-service gives it to everybody (Volunteering Data Standard), read into what pages show. */
final class OpenData {

    private static final String ACTIVITY = "Activity";
    private static final int DAY_LENGTH = 10;

    private OpenData() {}

    /** The whole feed: organisations and activities. */
    record Feed(@JsonProperty("@graph") List<Node> graph) {

        /** The needs in it. */
        List<OpenNeed> needs() {
            Map<String, Node> hosts = graph.stream()
                    .filter(node -> !node.type().equals(ACTIVITY))
                    .collect(Collectors.toMap(Node::id, Function.identity(), (one, same) -> one));
            return graph.stream()
                    .filter(node -> node.type().equals(ACTIVITY))
                    .flatMap(node -> node.need(hosts).stream())
                    .toList();
        }
    }

    /** An organisation, or an activity: then with all the rest. */
    record Node(
            String id,
            String type,
            String label,
            @Nullable String description,
            @Nullable String organisation,
            @Nullable String allowsRemoteParticipation,
            @Nullable String requiresEmergencyParticipation,
            @Nullable List<Session> session,
            @Nullable List<Concept> accessibility,
            @Nullable List<Concept> cause,
            @Nullable List<Concept> demography,
            @Nullable List<Concept> language,
            @Nullable List<Concept> requirement,
            @Nullable List<Concept> reward,
            @Nullable List<Concept> skill) {

        private Optional<OpenNeed> need(Map<String, Node> hosts) {
            return uuid(id).map(found -> new OpenNeed(
                    found,
                    label,
                    description,
                    Optional.ofNullable(hosts.get(organisation))
                            .map(Node::label)
                            .orElse(""),
                    uuid(organisation).orElse(null),
                    "true".equals(allowsRemoteParticipation),
                    "true".equals(requiresEmergencyParticipation),
                    OpenData.all(accessibility).findAny().isPresent(),
                    where(),
                    OpenData.all(session).flatMap(Session::spans).toList(),
                    OpenData.all(cause).map(Concept::code).toList(),
                    OpenData.all(demography).map(Concept::code).toList(),
                    OpenData.all(skill).map(Concept::code).toList(),
                    OpenData.all(language).map(Concept::code).toList(),
                    OpenData.all(requirement).toList(),
                    OpenData.all(reward).map(Concept::code).toList()));
        }

        private @Nullable Location where() {
            return OpenData.all(session)
                    .flatMap(one -> OpenData.all(one.location()))
                    .findFirst()
                    .orElse(null);
        }
    }

    /** When and where. */
    record Session(
            @Nullable List<Location> location, @Nullable List<Time> time) {

        private Stream<OpenNeed.Span> spans() {
            return all(time).flatMap(one -> one.span().stream());
        }
    }

    /** A place, by name, on the map, or both. */
    record Location(
            @Nullable String locationLabel,
            @Nullable Double latitude,
            @Nullable Double longitude) {}

    /** From and until: moments of a shift, or days between which it can be agreed. */
    record Time(@Nullable String beginning, @Nullable String end) {

        private Optional<OpenNeed.Span> span() {
            try {
                return beginning == null
                        ? Optional.empty()
                        : Optional.of(
                                beginning.length() == DAY_LENGTH
                                        ? new OpenNeed.Span(
                                                null,
                                                null,
                                                LocalDate.parse(beginning),
                                                end == null ? null : LocalDate.parse(end))
                                        : new OpenNeed.Span(
                                                OffsetDateTime.parse(beginning),
                                                end == null ? null : OffsetDateTime.parse(end),
                                                null,
                                                null));
            } catch (DateTimeException unknown) {
                return Optional.empty();
            }
        }
    }

    /** An entry of a code list, under the address of that list. */
    record Concept(String id, String label) {

        /** E.g. {@code CARE.escort} of {@code …/api/code-lists/skills#CARE.escort}. */
        public String code() {
            return id.substring(id.indexOf('#') + 1);
        }

        /** E.g. {@code skills} of the same. */
        public String list() {
            String address = id.contains("#") ? id.substring(0, id.indexOf('#')) : id;
            return address.substring(address.lastIndexOf('/') + 1);
        }
    }

    private static Optional<UUID> uuid(@Nullable String address) {
        try {
            return address == null
                    ? Optional.empty()
                    : Optional.of(UUID.fromString(address.substring(address.lastIndexOf('/') + 1)));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    private static <T> Stream<T> all(@Nullable List<T> values) {
        return values == null ? Stream.empty() : values.stream();
    }
}
