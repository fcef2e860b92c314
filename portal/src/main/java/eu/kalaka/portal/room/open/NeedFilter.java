package eu.kalaka.portal.room.open;

import eu.kalaka.portal.room.person.ReadDay;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What somebody looks for among the open needs; nothing means any.
 *
 * @param unit path of a centre, with all below it
 * @param day as it was typed
 * @param page which page of the list, from 1
 */
record NeedFilter(
        @Nullable String unit,
        @Nullable String day,
        @Nullable String activity,
        @Nullable String group,
        @Nullable String skill,
        @Nullable Integer page) {

    private static final int PAGE_SIZE = 24;
    private static final int MOST_PAGES = 1000;

    NeedFilter {
        page = page == null ? 1 : Math.clamp(page, 1, MOST_PAGES);
    }

    /** Those that it lets pass, the soonest first. */
    List<OpenNeed> among(List<OpenNeed> needs) {
        return needs.stream()
                .filter(need -> fits(activity, need.activities()))
                .filter(need -> fits(group, need.targetGroups()))
                .filter(need -> fits(skill, need.skills()))
                .filter(need -> ReadDay.of(day).map(need::isOn).orElse(true))
                .sorted(OpenNeed.SOONEST)
                .toList();
    }

    /** This page of them. */
    List<OpenNeed> pageOf(List<OpenNeed> found) {
        return found.stream()
                .skip((long) (number() - 1) * PAGE_SIZE)
                .limit(PAGE_SIZE)
                .toList();
    }

    /** Where the next page is, if there is one. */
    @Nullable
    String next(List<OpenNeed> found) {
        return (long) number() * PAGE_SIZE < found.size() ? address("/needs", number() + 1) : null;
    }

    /** The points of the same needs. */
    String points() {
        return address("/needs/points", null);
    }

    private int number() {
        return page == null ? 1 : page;
    }

    private String address(String path, @Nullable Integer number) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        add(address, "unit", unit);
        add(address, "day", day);
        add(address, "activity", activity);
        add(address, "group", group);
        add(address, "skill", skill);
        add(address, "page", number == null ? null : number.toString());
        return address.encode().build().toUriString();
    }

    private static void add(UriComponentsBuilder address, String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            address.queryParam(name, "{" + name + "}").uriVariables(Map.of(name, value));
        }
    }

    private static boolean fits(@Nullable String wanted, List<String> codes) {
        return wanted == null || wanted.isBlank() || codes.contains(wanted);
    }
}
