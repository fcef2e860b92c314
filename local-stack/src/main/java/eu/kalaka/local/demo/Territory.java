package eu.kalaka.local.demo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Units and settlements of Komárom-Esztergom and of the municipality of Serres, parents before children. */
record Territory(List<Unit> units, List<Settlement> settlements) {

    private static final double TOWN_IN_GREECE = 5000;

    static Territory fromResources() {
        List<Unit> units = new ArrayList<>();
        units.add(new Unit(
                "/", "network", names("Kaláka hálózat", "Δίκτυο εθελοντισμού Kaláka", "Kaláka network"), null));
        List<Settlement> settlements = new ArrayList<>(komaromEsztergom(units));
        settlements.addAll(serres(units));
        return new Territory(List.copyOf(units), List.copyOf(settlements));
    }

    List<Settlement> in(Country country) {
        return settlements.stream()
                .filter(settlement -> settlement.country() == country)
                .toList();
    }

    private static List<Settlement> komaromEsztergom(List<Unit> units) {
        Rows.of("/demo/hu_counties.csv").stream()
                .filter(row -> row.text("iso_3166_2").equals("HU-KE"))
                .forEach(row -> units.add(new Unit(
                        Country.HU.controller(),
                        "county",
                        names(row.text("name_hu"), row.text("name_el_transliteration"), row.text("name_en")),
                        row.place("seat_lat", "seat_lon"))));
        List<Rows.Row> rows = Rows.of("/demo/hu_ke_settlements.csv");
        List<Settlement> settlements = new ArrayList<>();
        for (Rows.Row district : Rows.of("/demo/hu_ke_districts.csv")) {
            String path = Country.HU.controller() + "/" + Latin.slug(district.text("seat"));
            units.add(new Unit(
                    path,
                    "branch",
                    Map.of("hu", district.text("name_hu"), "en", district.text("name_en")),
                    district.place("seat_lat", "seat_lon")));
            List<Settlement> inDistrict = rows.stream()
                    .filter(row -> row.text("district_code").equals(district.text("code")))
                    .map(row -> hungarian(path, row))
                    .toList();
            settlements.addAll(shareTheRest(inDistrict, district.number("population_2011")));
        }
        settlements.forEach(
                settlement -> units.add(point(settlement, Map.of("hu", settlement.name(), "en", settlement.name()))));
        return settlements;
    }

    private static Settlement hungarian(String district, Rows.Row row) {
        return new Settlement(
                Country.HU,
                district + "/" + Latin.slug(row.text("name")),
                row.text("name"),
                row.place("lat", "lon"),
                row.optional("population").map(Double::parseDouble).orElse(0.0),
                row.text("status").equals("town"));
    }

    private static List<Settlement> serres(List<Unit> units) {
        List<Rows.Row> municipalUnits = Rows.of("/demo/gr_serres_units.csv");
        units.add(new Unit(
                Country.GR.controller(),
                "municipality",
                names("Szerresz község", "Δήμος Σερρών", "Municipality of Serres"),
                municipalUnits.getFirst().place("seat_lat", "seat_lon")));
        List<Rows.Row> rows = Rows.of("/demo/gr_serres_settlements.csv");
        List<Settlement> settlements = new ArrayList<>();
        List<Unit> points = new ArrayList<>();
        for (Rows.Row unit : municipalUnits) {
            String name = unit.text("name_en").replace(" municipal unit", "");
            String path = Country.GR.controller() + "/" + Latin.slug(name);
            units.add(new Unit(
                    path,
                    "municipal_unit",
                    Map.of("el", unit.text("name_el"), "en", unit.text("name_en")),
                    unit.place("seat_lat", "seat_lon")));
            int people = unit.number("registered_citizens_2011");
            List<Settlement> inUnit = new ArrayList<>();
            for (Rows.Row row : rows) {
                if (row.text("unit_code").equals(unit.text("code"))) {
                    Settlement settlement = greek(path, row, people);
                    inUnit.add(settlement);
                    points.add(point(settlement, Map.of("el", row.text("name_el"), "en", row.text("name_en"))));
                }
            }
            settlements.addAll(shareTheRest(inUnit, people));
        }
        units.addAll(points);
        return settlements;
    }

    private static Settlement greek(String unit, Rows.Row row, int peopleOfUnit) {
        return new Settlement(
                Country.GR,
                unit + "/" + Latin.slug(row.text("name_en")),
                row.text("name_el"),
                row.place("lat", "lon"),
                row.optional("population_2011").map(Double::parseDouble).orElse(0.0),
                peopleOfUnit > TOWN_IN_GREECE);
    }

    /** Settlements without a known population share evenly what their district has beside the known ones. */
    private static List<Settlement> shareTheRest(List<Settlement> settlements, int people) {
        double known = settlements.stream().mapToDouble(Settlement::population).sum();
        long unknown = settlements.stream().filter(s -> s.population() == 0).count();
        return settlements.stream()
                .map(s -> s.population() == 0 ? s.withPopulation((people - known) / unknown) : s)
                .toList();
    }

    private static Unit point(Settlement settlement, Map<String, String> names) {
        return new Unit(settlement.unit(), "point", names, settlement.place());
    }

    private static Map<String, String> names(String hungarian, String greek, String english) {
        Map<String, String> names = new LinkedHashMap<>();
        names.put("hu", hungarian);
        names.put("el", greek);
        names.put("en", english);
        return names;
    }
}
