package eu.kalaka.local.demo;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** An invented organisation that takes volunteers. The activities are what its needs are drawn from; they are not sent. */
record Host(
        int number,
        String unit,
        String name,
        String legalType,
        @Nullable String structureType,
        String email,
        String phone,
        Place place,
        List<String> activities) {

    Country country() {
        return Country.ofUnit(unit);
    }
}
