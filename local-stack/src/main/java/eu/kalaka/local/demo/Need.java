package eu.kalaka.local.demo;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A host's call for volunteers; the host is named by its number, its id is known only after it was loaded. */
record Need(
        int number,
        String unit,
        int hostNumber,
        String title,
        String tasks,
        String activity,
        String targetGroup,
        String regime,
        Place place,
        List<Shift> shifts,
        @Nullable Integer minAge,
        List<String> skillsMust,
        List<String> skillsNice,
        List<String> trainingMust,
        List<String> languagesNice,
        boolean publish) {

    /** School community service: for students only. */
    boolean isCommunityService() {
        return regime.equals("iksz");
    }

    Country country() {
        return Country.ofUnit(unit);
    }
}
