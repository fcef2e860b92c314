package eu.kalaka.matching.ranking;

/**
 * The shares from engine "2" on in thousandths. Whole numbers, so that whoever computes them, from records or from the columns of an
 * index, gets the same to the last digit.
 */
public final class Thousandths {

    public static final int ALL = 1000;

    /** So many fitting interests leave no doubt. */
    public static final int CLEARLY_INTERESTED = 2;

    /** So many kept shifts make somebody a regular of a host. */
    public static final int REGULAR = 3;

    /** More shifts than this in {@value #LATELY_DAYS} days are as many as this. */
    public static final int MOST_LATELY = 7;

    public static final int LATELY_DAYS = 30;

    /** Who has waited so long for a first shift has waited long enough. */
    public static final int LONG_WAIT_DAYS = 180;

    /** From here on a place is as far as any other. */
    public static final int FAR_KM = 50;

    private Thousandths() {}

    /** {@code some} of {@code all}, rounded down. */
    public static int of(int some, int all) {
        return ALL * some / all;
    }

    public static int interests(int hits) {
        return of(Math.min(hits, CLEARLY_INTERESTED), CLEARLY_INTERESTED);
    }

    /** From next door to {@value #FAR_KM} km, in steps of fifty metres. */
    public static int distance(double kilometres) {
        return Math.max(0, ALL - (int) (kilometres * (ALL / FAR_KM)));
    }

    public static int continuity(int keptThere) {
        return of(Math.min(keptThere, REGULAR), REGULAR);
    }

    /** One shift halves the share, two leave a third. */
    public static int fairness(int lately) {
        return of(1, 1 + Math.min(lately, MOST_LATELY));
    }

    public static int waiting(long days) {
        return of(Math.clamp(days, 0, LONG_WAIT_DAYS), LONG_WAIT_DAYS);
    }

    /** What a skill counts for where a level is asked: whoever stated none has it in full. */
    public static int level(int stated, int asked) {
        return stated == 0 ? ALL : of(Math.min(stated, asked), asked);
    }
}
