package eu.kalaka.local.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/** The needs of the next sixty days; one that too few could take is drawn again. */
final class Needs {

    private static final int DAYS_AHEAD = 60;
    /** From any day a day that suits the task comes within a fortnight. */
    private static final int ROOM_TO_MOVE = 14;

    private static final int DRAWS_PER_NEED = 20;
    private static final double NEAR_METRES = 300;

    private final List<NeedTemplate> templates;
    private final List<Host> hosts;
    private final Fit fit;
    private final LocalDate today;
    private final Dice dice;

    Needs(Codes codes, List<Host> hosts, Fit fit, LocalDate today, long seed) {
        this.templates = NeedTemplate.all(codes);
        this.hosts = hosts;
        this.fit = fit;
        this.today = today;
        this.dice = new Dice(seed);
    }

    List<Need> inTheNextWeeks(int inHungary, int inGreece) {
        List<Need> needs = new ArrayList<>();
        addAll(needs, Country.HU, inHungary);
        addAll(needs, Country.GR, inGreece);
        return List.copyOf(needs);
    }

    /** Every kind of task that has a host in the country is asked for once; the rest is chance. */
    private void addAll(List<Need> needs, Country country, int count) {
        List<Host> here =
                hosts.stream().filter(host -> host.country() == country).toList();
        int end = needs.size() + count;
        for (NeedTemplate template : templates) {
            List<Host> asking = here.stream().filter(template::isFor).toList();
            if (!asking.isEmpty()) {
                addIfSomeFit(needs, dice.oneOf(asking), template);
            }
        }
        for (int draws = 0; needs.size() < end; draws++) {
            if (draws > count * DRAWS_PER_NEED) {
                throw new IllegalStateException("too few volunteers fit the needs of " + country);
            }
            Host host = dice.oneOf(here);
            addIfSomeFit(
                    needs,
                    host,
                    dice.oneOf(templates.stream()
                            .filter(template -> template.isFor(host))
                            .toList()));
        }
    }

    private void addIfSomeFit(List<Need> needs, Host host, NeedTemplate template) {
        Need need = need(needs.size() + 1, host, template);
        if (fit.isFor(need)) {
            needs.add(need);
        }
    }

    private Need need(int number, Host host, NeedTemplate template) {
        Country country = host.country();
        var words = template.words().get(country);
        if (words == null) {
            throw new IllegalStateException("no words for " + template.activity() + " in " + country);
        }
        return new Need(
                number,
                host.unit(),
                host.number(),
                words.title(),
                words.tasks(),
                template.activity(),
                template.targetGroup(),
                regime(host, template),
                dice.chance(0.7) ? host.place() : host.place().near(dice, NEAR_METRES),
                shifts(country, template),
                template.minAge(),
                template.skillsMust(),
                template.skillsNice(),
                template.training().getOrDefault(country, List.of()),
                template.languagesNice(),
                dice.chance(0.95));
    }

    private String regime(Host host, NeedTemplate template) {
        return switch (host.country()) {
            case HU -> hungarianRegime(template.activity());
            case GR -> greekRegime(host.legalType());
        };
    }

    private String hungarianRegime(String activity) {
        if (activity.equals("school_service")) {
            return "iksz";
        }
        return activity.equals("neighbourhood") && dice.chance(0.4) ? "informal" : "koet";
    }

    private static String greekRegime(String legalType) {
        if (legalType.equals("civil_protection_org")) {
            return "gr_civil_protection";
        }
        return legalType.startsWith("municipal") ? "gr_municipal" : "gr_law";
    }

    /** One to three shifts, a week apart, at the same hour. */
    private List<Shift> shifts(Country country, NeedTemplate template) {
        LocalTime start = dice.oneOf(template.starts());
        int places = dice.between(template.placesFrom(), template.placesTo());
        LocalDate last = today.plusDays(DAYS_AHEAD);
        LocalDate day = today.plusDays(dice.between(1, DAYS_AHEAD - ROOM_TO_MOVE));
        while (!template.allows(day)) {
            day = day.plusDays(1);
        }
        List<Shift> shifts = new ArrayList<>();
        int count = dice.between(1, 3);
        for (; shifts.size() < count && !day.isAfter(last); day = day.plusWeeks(1)) {
            if (template.allows(day)) {
                var begins = day.atTime(start).atZone(country.zone());
                shifts.add(new Shift(begins, begins.plus(template.length()), places));
            }
        }
        return List.copyOf(shifts);
    }
}
