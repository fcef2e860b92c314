package eu.kalaka.portal.room.staff.need;

import eu.kalaka.contracts.UnitPath;
import eu.kalaka.portal.frame.Dates;
import eu.kalaka.portal.room.staff.named.Names.Place;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * All that a need asks for, anew: what the form has as it was typed, and as it was what the form has not. Organisation-service takes a
 * need as a whole, so what is left out here would be lost.
 *
 * @param seen the need as organisation-service tells it
 */
record NeedAnew(JsonNode seen, Instant now) {

    private static final Set<String> NOT_ANNOUNCED = Set.of("draft", "checked");
    private static final Set<String> OVER = Set.of("closed", "expired");

    /** Whose need it is cannot be changed; the rest the form does not show. */
    private static final List<String> NOT_IN_THE_FORM = List.of(
            "unit",
            "hostId",
            "timing",
            "trainingMust",
            "languagesNice",
            "evidenceMust",
            "abroad",
            "formal",
            "programmeId",
            "groups",
            "allowances",
            "accessible",
            "listed",
            "kiosk",
            "applyUntil");

    /** The form filled in with what the need asks for. Shifts that have begun are history and not in it, nor are those of a series. */
    NeedForm form() {
        return NeedForm.of(
                seen,
                standing()
                        .sorted(Comparator.comparing(NeedAnew::start))
                        .map(shift -> ShiftForm.of(shift, clock()))
                        .toList());
    }

    /** Whether nothing more can be changed. */
    boolean isOver() {
        return OVER.contains(seen.path("status").asString());
    }

    /** Whether some of its shifts come by a rule that the form does not show. */
    boolean hasSeries() {
        return seen.path("timing").hasNonNull("series");
    }

    /** Whether it was somewhere and shall now be where the host is. */
    boolean isMovedToTheHost(NeedForm typed) {
        return typed.isAtTheHost() && seen.hasNonNull("place");
    }

    /** What to send in place of what was seen. */
    Map<String, Object> with(NeedForm typed, @Nullable Place host) {
        Map<String, Object> said = typed.request(host, false);
        said.remove("publish");
        NOT_IN_THE_FORM.stream().filter(seen::hasNonNull).forEach(field -> said.put(field, seen.get(field)));
        said.put("skillLevels", levelsOf(skills(typed)));
        said.put("shifts", shifts(typed.lines(0)));
        return said;
    }

    /** In which fields the need, as it stands, and the form differ. */
    List<String> differences(NeedForm typed, @Nullable Place host) {
        Map<String, Object> theirs = with(form(), null);
        Map<String, Object> ours = with(typed, host);
        return Stream.concat(theirs.keySet().stream(), ours.keySet().stream())
                .distinct()
                .filter(field -> !Objects.equals(unordered(theirs.get(field)), unordered(ours.get(field))))
                .toList();
    }

    private static @Nullable Object unordered(@Nullable Object said) {
        return said instanceof List<?> several ? Set.copyOf(several) : said;
    }

    /** A level without its skill means nothing. */
    private List<JsonNode> levelsOf(List<String> skills) {
        return seen.path("skillLevels").values().stream()
                .filter(level -> skills.contains(level.path("skill").asString()))
                .toList();
    }

    private static List<String> skills(NeedForm typed) {
        return Stream.of(typed.skillsMust(), typed.skillsNice())
                .flatMap(skills -> skills == null ? Stream.empty() : skills.stream())
                .toList();
    }

    /** What has begun need not be said, as it stays; only a need for which nothing else is asked for would seem to ask for nothing. */
    private List<Map<String, Object>> shifts(List<ShiftForm> typed) {
        return typed.isEmpty()
                ? begun().limit(1)
                        .map(shift -> ShiftForm.of(shift, clock()).request(shift))
                        .toList()
                : typed.stream().map(this::shift).toList();
    }

    private Map<String, Object> shift(ShiftForm typed) {
        return singles()
                .filter(shift -> ShiftForm.of(shift, clock()).isAtTheTimeOf(typed))
                .findFirst()
                .map(typed::request)
                .orElseGet(() -> typed.request(clock()));
    }

    private Stream<JsonNode> singles() {
        return seen.path("shifts").values().stream()
                .filter(shift -> !shift.path("ofSeries").asBoolean(false)
                        && !shift.path("cancelled").asBoolean(false));
    }

    private Stream<JsonNode> standing() {
        return singles().filter(shift -> !hasBegun(shift));
    }

    private Stream<JsonNode> begun() {
        return singles().filter(this::hasBegun);
    }

    /** What nobody was told of yet can still be put right. */
    private boolean hasBegun(JsonNode shift) {
        return !NOT_ANNOUNCED.contains(seen.path("status").asString())
                && !start(shift).toInstant().isAfter(now);
    }

    private static OffsetDateTime start(JsonNode shift) {
        return OffsetDateTime.parse(shift.path("start").asString());
    }

    private ZoneId clock() {
        return Optional.of(seen.path("timing").path("zone"))
                .filter(JsonNode::isString)
                .map(zone -> ZoneId.of(zone.asString()))
                .orElseGet(() -> Dates.zone(new UnitPath(seen.path("unit").asString())));
    }
}
