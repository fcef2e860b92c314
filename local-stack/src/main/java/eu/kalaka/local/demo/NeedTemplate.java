package eu.kalaka.local.demo;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a need of one activity can look like; the words by country, absent where the task is not known there. */
record NeedTemplate(
        String activity,
        String targetGroup,
        String days,
        List<LocalTime> starts,
        Duration length,
        int placesFrom,
        int placesTo,
        @Nullable Integer minAge,
        List<String> skillsMust,
        List<String> skillsNice,
        List<String> languagesNice,
        Map<Country, List<String>> training,
        Map<Country, Words> words) {

    /** Fixed days on which one country or the other stays at home. */
    private static final Set<MonthDay> FEAST_DAYS = Stream.of(
                    "--01-01", "--01-06", "--03-15", "--03-25", "--05-01", "--08-15", "--08-20", "--10-23", "--10-28",
                    "--11-01", "--12-24", "--12-25", "--12-26", "--12-31")
            .map(MonthDay::parse)
            .collect(Collectors.toUnmodifiableSet());

    static List<NeedTemplate> all(Codes codes) {
        return Rows.of("/demo/need_templates.csv").stream()
                .map(row -> from(row, codes))
                .toList();
    }

    private static NeedTemplate from(Rows.Row row, Codes codes) {
        Words hungarian = new Words(row.text("title_hu"), row.text("tasks_hu"));
        return new NeedTemplate(
                Codes.known(row.text("activity"), codes.activities()),
                Codes.known(row.text("target_group"), codes.targetGroups()),
                row.text("days"),
                row.codes("starts").stream().map(LocalTime::parse).toList(),
                Duration.parse(row.text("length")),
                row.number("places_from"),
                row.number("places_to"),
                row.optional("min_age").map(Integer::valueOf).orElse(null),
                Codes.known(row.codes("skills_must"), codes.skills()),
                Codes.known(row.codes("skills_nice"), codes.skills()),
                Codes.known(row.codes("languages_nice"), codes.languages()),
                Map.of(Country.HU, row.codes("training_hu"), Country.GR, row.codes("training_gr")),
                row.optional("title_el")
                        .map(title -> Map.of(Country.HU, hungarian, Country.GR, new Words(title, row.text("tasks_el"))))
                        .orElse(Map.of(Country.HU, hungarian)));
    }

    boolean isFor(Host host) {
        return host.activities().contains(activity) && words.containsKey(host.country());
    }

    boolean allows(LocalDate day) {
        if (FEAST_DAYS.contains(MonthDay.from(day))) {
            return false;
        }
        boolean weekend = day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0;
        return switch (days) {
            case "any" -> true;
            case "weekend" -> weekend;
            case "weekday" -> !weekend;
            default -> throw new IllegalArgumentException("unknown days: " + days);
        };
    }

    record Words(String title, String tasks) {}
}
