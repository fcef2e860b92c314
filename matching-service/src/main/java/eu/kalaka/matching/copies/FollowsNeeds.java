package eu.kalaka.matching.copies;

/** Whoever has something to do when a need is no longer what it was. */
@FunctionalInterface
public interface FollowsNeeds {

    /** Told at least once after each change, with the need as it is last known. */
    void changed(Need need);
}
