package eu.kalaka.local.demo;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A course some needs ask for; without a number of months it stays valid. */
record Course(
        int number,
        String unit,
        String code,
        Map<String, String> names,
        @Nullable Integer validMonths) {}
