package eu.kalaka.matching.ranking;

/**
 * What each part counts for from engine "2" on, in hundredths of the whole. A change here is a new engine with a new version.
 *
 * @param skills the useful skills
 * @param interests fitting interests
 * @param distance nearness
 * @param fairness few shifts lately
 * @param languages the useful languages
 * @param continuity shifts kept at the same host
 * @param reliability shifts kept of those promised
 * @param margin free just before and after
 * @param waiting how long she has waited for a first shift
 */
public record Weights(
        int skills,
        int interests,
        int distance,
        int fairness,
        int languages,
        int continuity,
        int reliability,
        int margin,
        int waiting) {

    public static final Weights OF_ENGINE_2 = new Weights(24, 16, 16, 11, 8, 8, 7, 5, 5);

    /** What people like and how far it is count for more; {@code benchmarks/quality.md} says what that wins. */
    public static final Weights OF_ENGINE_3 = new Weights(16, 28, 24, 14, 5, 5, 4, 1, 3);

    /** All of them together. */
    public int sum() {
        return skills + interests + distance + fairness + languages + continuity + reliability + margin + waiting;
    }
}
