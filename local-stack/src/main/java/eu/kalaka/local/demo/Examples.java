package eu.kalaka.local.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What chance does not give: a need that comes again every week, one without an end, and the tavern with its surplus meals
 * (stories.md 1). Their days depend on the day of the run, their keys do not.
 */
final class Examples {

    private static final String LEFKONAS = "Λευκώνας";
    private static final int PORTIONS = 35;

    private final DemoNetwork network;
    private final LocalDate today;

    Examples(DemoNetwork network, LocalDate today) {
        this.network = network;
        this.today = today;
    }

    /** A host of older people in Hungary, where the network has one. */
    Optional<Host> club() {
        return first(Country.HU, "care_elderly");
    }

    /** A kitchen for people in need in Greece, where the network has one. */
    Optional<Host> kitchen() {
        return first(Country.GR, "food_relief");
    }

    /** Company over coffee, twelve Tuesdays. */
    Call everyTuesday(Host club, String clubId) {
        LocalDate tuesday = today.with(TemporalAdjusters.next(DayOfWeek.TUESDAY));
        return need(
                club,
                clubId,
                "demo-need-weekly",
                new Body()
                        .with("title", "Kávé és beszélgetés minden kedden")
                        .with("tasks", "Közös kávézás, beszélgetés, társasjáték a klub tagjaival.")
                        .with("activity", "care_elderly")
                        .with("targetGroup", "older_people")
                        .with("regime", "koet")
                        .with("skillsNice", List.of("CARE.company_older"))
                        .with(
                                "timing",
                                new Body()
                                        .with("kind", "fixed")
                                        .with("series", series("FREQ=WEEKLY;COUNT=12", tuesday, "10:00", 2))
                                        .fields()));
    }

    /** Serving at table, three days a week until somebody says that it is enough. */
    Call untilFurtherNotice(Host kitchen, String kitchenId) {
        return need(
                kitchen,
                kitchenId,
                "demo-need-open-ended",
                new Body()
                        .with("title", "Σερβίρισμα στο τραπέζι της γειτονιάς")
                        .with("tasks", "Στρώσιμο, σερβίρισμα και μάζεμα· μία βάρδια την εβδομάδα είναι αρκετή.")
                        .with("activity", "food_relief")
                        .with("targetGroup", "people_in_poverty")
                        .with("regime", kitchen.legalType().startsWith("municipal") ? "gr_municipal" : "gr_law")
                        .with("skillsNice", List.of("FOOD.serving"))
                        .with(
                                "timing",
                                new Body()
                                        .with("kind", "open_ended")
                                        .with("from", today.plusDays(1).toString())
                                        .with("hoursPerWeek", 2)
                                        .with(
                                                "series",
                                                series("FREQ=WEEKLY;BYDAY=MO,WE,FR", today.plusDays(1), "12:00", 3))
                                        .fields()));
    }

    /** The tavern of the story. */
    Call tavern() {
        Unit lefkonas = lefkonas();
        return Call.post(
                "/api/hosts",
                Country.GR.manager(),
                "demo-host-tavern",
                new Body()
                        .with("unit", lefkonas.path())
                        .with("name", "Ταβέρνα «Το Καζάνι», " + LEFKONAS)
                        .with("legalType", "business")
                        .with("country", Country.GR.name())
                        .with("email", "kazani@example.org")
                        .with("place", lefkonas.place() == null ? null : Calls.place(lefkonas.place()))
                        .fields());
    }

    /** Without it nobody takes the tavern's meals. */
    Call certificate(String tavernId) {
        return Call.post(
                "/api/hosts/" + tavernId + "/papers",
                Country.GR.manager(),
                "demo-paper-tavern",
                new Body()
                        .with("type", "kitchen_certificate")
                        .with("issuedOn", "2026-01-12")
                        .fields());
    }

    /** Tomorrow's, so that they are there to be taken whenever the demo is loaded. */
    Call surplusMeals(String tavernId) {
        return Call.post(
                        "/api/offers",
                        Country.GR.manager(),
                        "demo-offer-meals",
                        new Body()
                                .with("unit", lefkonas().path())
                                .with("donorId", tavernId)
                                .with("kind", "meals")
                                .with("what", "Κριθαράκι με λαχανικά και τυρί")
                                .with("quantity", PORTIONS)
                                .with(
                                        "meals",
                                        new Body()
                                                .with("allergens", List.of("gluten", "milk"))
                                                .with("preparedAt", tomorrow("14:00"))
                                                .with("useUntil", tomorrow("17:30"))
                                                .with("chain", "hot")
                                                .with("packing", "Ταψιά των δέκα μερίδων")
                                                .fields())
                                .with(
                                        "pickUp",
                                        new Body()
                                                .with("from", tomorrow("15:30"))
                                                .with("until", tomorrow("16:00"))
                                                .with("placeName", "Πίσω πόρτα της κουζίνας")
                                                .with("vehicle", "isothermal_box")
                                                .fields())
                                .fields())
                .orEarlierOne();
    }

    private Optional<Host> first(Country country, String activity) {
        return network.hosts().stream()
                .filter(host -> host.country() == country)
                .filter(host -> host.activities().contains(activity))
                .findFirst();
    }

    private static Call need(Host host, String hostId, String key, Body rest) {
        Body body = new Body()
                .with("unit", host.unit())
                .with("hostId", hostId)
                .with("place", Calls.place(host.place()))
                .with("publish", true);
        rest.fields().forEach(body::with);
        return Call.post("/api/needs", host.country().manager(), key, body.fields())
                .orEarlierOne();
    }

    private static Map<String, Object> series(String rule, LocalDate first, String time, int places) {
        return new Body()
                .with("rule", rule)
                .with("start", first.atTime(LocalTime.parse(time)).toString())
                .with("length", "PT2H")
                .with("places", places)
                .fields();
    }

    private String tomorrow(String time) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                today.plusDays(1).atTime(LocalTime.parse(time)).atZone(Country.GR.zone()));
    }

    private Unit lefkonas() {
        return network.units().stream()
                .filter(unit -> unit.kind().equals("point")
                        && LEFKONAS.equals(unit.names().get("el")))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the tree has no " + LEFKONAS));
    }
}
