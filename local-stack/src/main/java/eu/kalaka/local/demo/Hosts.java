package eu.kalaka.local.demo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The hosts: a kind of organisation in a settlement, more of them where more people live. */
final class Hosts {

    private static final double NEAR_METRES = 1_000;
    /** A village is likelier to have a host than its share of the people says. */
    private static final double FLATTENING = 0.75;

    private final List<Kind> kinds;
    private final Map<String, String> structureNames;
    private final Dice dice;
    private final List<Host> hosts = new ArrayList<>();
    private final Set<String> taken = new HashSet<>();
    private final Map<Kind, Integer> standing = new HashMap<>();

    Hosts(Codes codes, long seed) {
        this.dice = new Dice(seed);
        this.structureNames = codes.structureTypes();
        this.kinds = Rows.of("/demo/host_names.csv").stream()
                .map(row -> new Kind(
                        Country.valueOf(row.text("country")),
                        Codes.known(row.text("legal_type"), codes.organisationTypes()),
                        row.text("where").equals("town"),
                        row.number("weight"),
                        Codes.known(row.codes("activities"), codes.activities()),
                        Codes.known(row.codes("structures"), structureNames.keySet()),
                        row.text("name")))
                .toList();
    }

    List<Host> in(Territory territory, int inHungary, int inGreece) {
        addAll(territory, Country.HU, inHungary);
        addAll(territory, Country.GR, inGreece);
        return List.copyOf(hosts);
    }

    /** Every kind of organisation stands somewhere once; the rest is chance. */
    private void addAll(Territory territory, Country country, int count) {
        List<Kind> here =
                kinds.stream().filter(kind -> kind.country() == country).toList();
        int before = hosts.size();
        here.forEach(kind -> addOne(kind, territory));
        while (hosts.size() - before < count) {
            addOne(dice.weighted(here, Kind::weight), territory);
        }
    }

    private void addOne(Kind kind, Territory territory) {
        List<Settlement> settlements = territory.in(kind.country()).stream()
                .filter(settlement -> settlement.town() || !kind.townOnly())
                .toList();
        Settlement home = dice.weighted(settlements, s -> StrictMath.pow(s.population(), FLATTENING));
        String name = kind.name().replace("{place}", home.name());
        if (!taken.add(name)) {
            return;
        }
        int number = hosts.size() + 1;
        String structure = nextStructure(kind);
        hosts.add(new Host(
                number,
                home.unit(),
                structure == null
                        ? name
                        : name.replace("{structure}", Objects.requireNonNull(structureNames.get(structure))),
                kind.legalType(),
                structure,
                (kind.country() == Country.HU ? "kapcsolat" : "epikoinonia") + "-%03d@example.org".formatted(number),
                PhoneNumbers.mobile(kind.country(), 9000 + number),
                home.place().near(dice, NEAR_METRES),
                kind.activities()));
    }

    /** The structures of a kind take turns, without the dice: whatever else is drawn does not depend on them. */
    private @Nullable String nextStructure(Kind kind) {
        List<String> structures = kind.structures();
        int turn = standing.merge(kind, 1, Integer::sum) - 1;
        return structures.isEmpty() ? null : structures.get(turn % structures.size());
    }

    private record Kind(
            Country country,
            String legalType,
            boolean townOnly,
            int weight,
            List<String> activities,
            List<String> structures,
            String name) {}
}
