package eu.kalaka.insight.fact;

/** Sees every fact once and in order, those from before the start included. Called by one thread at a time. */
public interface FactFollower {

    void next(Fact fact);

    /** Whether somebody waits for the very next fact, so that looking for it often is worth it. */
    default boolean isEager() {
        return false;
    }
}
