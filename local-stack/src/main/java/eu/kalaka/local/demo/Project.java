package eu.kalaka.local.demo;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * A real project of the sources with its true figures, as the API takes it.
 *
 * @param steps through which it comes to where it is
 */
record Project(String key, Country country, Map<String, Object> body, List<String> steps) {

    /** Source 004: 650 people, 4,900 hours and 15 agreements in 18 months; its days are the demo's own. */
    static final Project COME_WITH_US = new Project(
            "demo-programme-kem",
            Country.HU,
            Map.of(
                    "unit",
                    "/hu/ke",
                    "names",
                    Map.of(
                            "hu", "Gyere velünk! ÖNérték a KÖZérdekért – vármegyei Önkéntes Centrum működtetése",
                            "en", "Come with us! Operating the county Volunteer Centre"),
                    "theme",
                    "other",
                    "funding",
                    Map.of(
                            "funder", "Európai Unió",
                            "code", "KEM-ÖC",
                            "decision", "a forrásban nem szerepel",
                            "logos", List.of("Európai Unió", "United Way Vértes Vidéke Alapítvány")),
                    "plan",
                    Map.of(
                            "startsOn", "2026-01-01",
                            "endsOn", "2027-06-30",
                            "milestones", milestones("Negyedéves jelentés", 3, 6, 9, 12, 15, 18),
                            "deliverables",
                                    List.of(
                                            deliverable("CENTRUM", "1 vármegyei centrum és 4 térségi decentrum"),
                                            deliverable("SZAKERTO", "4 kulcsszakértő, 8 önkéntes"),
                                            deliverable("MUHELY", "5 térségi műhely"),
                                            deliverable("FELMERES", "1 telefonos és 3 online felmérés")),
                            "targets",
                                    List.of(
                                            target("vol_placed", 650),
                                            target("hours", 4900),
                                            target("agreements", 15)))),
            List.of("approved", "running"));

    /** Source 001: ΟΠΣ 5045031, 43,400.00 EUR with VAT, decision 2829/23-05-2019, 28/2/2020 to 27/2/2022. */
    static final Project NETWORK_OF_SERRES = new Project(
            "demo-programme-serres",
            Country.GR,
            Map.of(
                    "unit",
                    "/gr/serres",
                    "names",
                    Map.of(
                            "el",
                                    "Ανάπτυξη και λειτουργία δικτύου εθελοντισμού για την υποστήριξη ευπαθών ομάδων"
                                            + " πληθυσμού στον Δήμο Σερρών",
                            "en",
                                    "Development and operation of a volunteering network supporting vulnerable population"
                                            + " groups in the Municipality of Serres"),
                    "theme",
                    "other",
                    "funding",
                    Map.of(
                            "funder", "Ε.Π. Κεντρική Μακεδονία 2014-2020, ΑΞ09Β, ΕΚΤ",
                            "code", "ΟΠΣ 5045031",
                            "budget", 43400.00,
                            "currency", "EUR",
                            "decision", "2829/23-05-2019",
                            "decidedOn", "2019-05-23",
                            "logos", List.of("Ευρωπαϊκή Ένωση – ΕΚΤ", "Ε.Π. Κεντρική Μακεδονία", "ΕΣΠΑ 2014-2020")),
                    "plan",
                    Map.of(
                            "startsOn",
                            "2020-02-28",
                            "endsOn",
                            "2022-02-27",
                            "milestones",
                            milestones("Ορόσημο", 3, 6, 9),
                            "deliverables",
                            List.of(deliverable("Π1", "Πλαίσιο λειτουργίας"), deliverable("Π2", "Κανονισμός")))),
            List.of("approved", "running", "reporting", "closed"));

    static final List<Project> ALL = List.of(COME_WITH_US, NETWORK_OF_SERRES);

    private static List<Map<String, Object>> milestones(String name, int... months) {
        return Arrays.stream(months)
                .<Map<String, Object>>mapToObj(month -> Map.of("month", month, "name", name + " " + month))
                .toList();
    }

    private static Map<String, Object> deliverable(String code, String name) {
        return Map.of("code", code, "name", name);
    }

    private static Map<String, Object> target(String indicator, int value) {
        return Map.of("indicator", indicator, "value", value);
    }
}
