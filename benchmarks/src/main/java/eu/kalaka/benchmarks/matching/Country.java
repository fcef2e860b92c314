package eu.kalaka.benchmarks.matching;

import eu.kalaka.contracts.GeoPoint;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;

/**
 * Hungary, roughly: counties at their seats and of their sizes, in each some scores of settlements that get smaller quickly and
 * lie about the seat.
 */
final class Country {

    /** A place where people live, with its share of the country's people. */
    record Settlement(String controller, String unit, GeoPoint centre, double upTo) {}

    private static final int SETTLEMENTS = 60;
    private static final double SPREAD = 0.2;

    private final List<Settlement> settlements = new ArrayList<>();

    /** The same seed gives the same country. */
    Country(long seed) {
        Random dice = new Random(seed);
        double sum = 0;
        for (String[] county : counties()) {
            String controller = "/hu/" + county[0].substring(3).toLowerCase(Locale.ROOT);
            double lat = Double.parseDouble(county[1]);
            double lon = Double.parseDouble(county[2]);
            double people = Double.parseDouble(county[3]);
            double harmonic = Math.log(SETTLEMENTS) + 0.58;
            for (int i = 0; i < SETTLEMENTS; i++) {
                sum += people / (i + 1) / harmonic;
                GeoPoint centre = i == 0 ? new GeoPoint(lat, lon) : near(new GeoPoint(lat, lon), SPREAD, dice);
                settlements.add(new Settlement(controller, controller + "/d" + i / 10, centre, sum));
            }
        }
    }

    /** A settlement, the larger the likelier. */
    Settlement somewhere(Random dice) {
        double at = dice.nextDouble() * settlements.getLast().upTo();
        int low = 0;
        int high = settlements.size() - 1;
        while (low < high) {
            int middle = (low + high) / 2;
            if (settlements.get(middle).upTo() < at) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return settlements.get(low);
    }

    static GeoPoint near(GeoPoint centre, double spread, Random dice) {
        return new GeoPoint(
                rounded(centre.lat() + dice.nextGaussian() * spread),
                rounded(centre.lon() + dice.nextGaussian() * spread * 1.4));
    }

    private static double rounded(double degrees) {
        return Math.round(degrees * 1e6) / 1e6;
    }

    private static List<String[]> counties() {
        try (InputStream in = Objects.requireNonNull(Country.class.getResourceAsStream("/hu_counties.csv"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines().skip(1).map(line -> line.split(",", -1)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
