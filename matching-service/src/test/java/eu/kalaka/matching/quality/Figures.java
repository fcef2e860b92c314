package eu.kalaka.matching.quality;

import java.util.Arrays;

/**
 * What came of one way to choose.
 *
 * @param precision which share of the ten who were put first everybody would have been glad of
 * @param km how far these ten live on average
 * @param asked how many had to be asked for each place that was filled
 * @param filled which share of the places was filled
 * @param gini how unevenly the shifts fell on those who could have had one: 0 all alike, 1 all on one
 * @param reached which share of those who could have had a shift got one
 */
record Figures(double precision, double km, double asked, double filled, double gini, double reached) {

    /** The Gini coefficient of these loads. */
    static double gini(int[] loads) {
        int[] sorted = loads.clone();
        Arrays.sort(sorted);
        double weighted = 0;
        double sum = 0;
        for (int i = 0; i < sorted.length; i++) {
            weighted += (i + 1.0) * sorted[i];
            sum += sorted[i];
        }
        return sum == 0 ? 0 : 2 * weighted / (sorted.length * sum) - (sorted.length + 1.0) / sorted.length;
    }
}
