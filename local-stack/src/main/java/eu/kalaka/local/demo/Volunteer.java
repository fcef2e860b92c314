package eu.kalaka.local.demo;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An invented person. The number is the one of the idempotency key. */
record Volunteer(
        int number,
        String unit,
        String name,
        @Nullable String calledName,
        String phone,
        @Nullable String email,
        String language,
        String preferredChannel,
        LocalDate birthDate,
        String settlement,
        Place place,
        List<String> skills,
        List<String> languages,
        List<FreeTime> availability,
        @Nullable Integer maxDistanceKm,
        String channel,
        List<String> consents) {

    Country country() {
        return Country.ofUnit(unit);
    }

    int ageOn(LocalDate day) {
        return Period.between(birthDate, day).getYears();
    }
}
