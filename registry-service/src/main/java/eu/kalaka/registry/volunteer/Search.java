package eu.kalaka.registry.volunteer;

import eu.kalaka.contracts.UnitPath;
import eu.kalaka.platform.web.CodeOf;
import eu.kalaka.registry.search.Order;
import eu.kalaka.registry.search.Wanted;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whom somebody looks for, as it is posted: names never stand in an address. What is left out is no condition.
 *
 * @param unit this one and all below; all that the caller may see where it is left out
 * @param name words of the name, as they sound or as they begin, in any alphabet
 * @param skills all of them
 * @param free all of them; a day without a part is any part of it, a part without a day any day
 * @param sort name, age, last_contact, or fit: whose name is most like the one asked for. Left out: fit with a name, name without
 * @param limit at most 200, 50 where it is left out
 */
record Search(
        @Nullable @Pattern(regexp = UnitPath.FORM) String unit,
        @Nullable @Size(min = 1, max = 200) String name,
        @Nullable @Size(max = 10) List<@NotNull @Pattern(regexp = Status.CODES) String> statuses,
        @Nullable @Size(max = 20) List<@NotNull @CodeOf("skills") String> skills,
        @Nullable @Size(max = 28) List<@NotNull @Valid Slot> free,
        @Nullable @Min(0) @Max(150) Integer minAge,
        @Nullable @Min(0) @Max(150) Integer maxAge,
        @Nullable LocalDate lastContactFrom,
        @Nullable LocalDate lastContactUntil,

        @Nullable @Pattern(regexp = "fit|name|age|last_contact")
        String sort,

        @Nullable Boolean descending,
        @Nullable @Size(max = 6000) String cursor,
        @Nullable Integer limit) {

    private static final int USUAL_LIMIT = 50;

    /** Part of a week. */
    record Slot(
            @Nullable DayOfWeek day,

            @Nullable @Pattern(regexp = "night|morning|afternoon|evening")
            String part) {

        Optional<String> code() {
            return day == null && part == null
                    ? Optional.empty()
                    : Optional.of((day == null ? "" : day.name()) + (part == null ? "" : "/" + part));
        }
    }

    UnitPath below() {
        return unit == null ? UnitPath.NETWORK : new UnitPath(unit);
    }

    Order order() {
        return switch (sort) {
            case "fit" -> Order.FIT;
            case "age" -> Order.AGE;
            case "last_contact" -> Order.LAST_CONTACT;
            case "name" -> Order.NAME;
            case null, default -> name == null ? Order.NAME : Order.FIT;
        };
    }

    boolean isDescending() {
        return Boolean.TRUE.equals(descending);
    }

    int most() {
        return Objects.requireNonNullElse(limit, USUAL_LIMIT);
    }

    Wanted in(List<UnitPath> units, LocalDate today) {
        return new Wanted(
                units,
                name,
                statuses == null || statuses.isEmpty() ? Status.IN_USE : Registration.distinct(statuses),
                Registration.distinct(skills),
                Registration.distinct(free).stream()
                        .flatMap(slot -> slot.code().stream())
                        .toList(),
                maxAge == null ? null : today.minusYears(maxAge + 1L).plusDays(1),
                minAge == null ? null : today.minusYears(minAge),
                lastContactFrom == null ? null : lastContactFrom.atStartOfDay().toInstant(ZoneOffset.UTC),
                lastContactUntil == null
                        ? null
                        : lastContactUntil.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC));
    }
}
