package eu.kalaka.organisation.need;

import eu.kalaka.contracts.UnitPath;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The law under which a placement stands (domain.md 3.1 to 3.3). */
public enum Regime {
    /** Hungary, Act LXXXVIII of 2005. */
    KOET("koet", "/hu"),
    /** Help outside any act, lawful everywhere. */
    INFORMAL("informal", null),
    /** Hungary, school community service. */
    IKSZ("iksz", "/hu"),
    GR_LAW("gr_law", "/gr"),
    GR_MUNICIPAL("gr_municipal", "/gr"),
    GR_CIVIL_PROTECTION("gr_civil_protection", "/gr");

    /** All codes, as a pattern for requests. */
    public static final String CODES = "koet|informal|iksz|gr_law|gr_municipal|gr_civil_protection";

    private final String code;
    private final @Nullable String country;

    Regime(String code, @Nullable String country) {
        this.code = code;
        this.country = country;
    }

    /** The regime with that wire name. */
    public static Regime of(String code) {
        return Arrays.stream(values())
                .filter(regime -> regime.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No regime: " + code));
    }

    /** Wire name. */
    public String code() {
        return code;
    }

    /** Whether that law is in force where the unit is. */
    boolean holdsIn(UnitPath unit) {
        return Optional.ofNullable(country)
                .map(path -> new UnitPath(path).covers(unit))
                .orElse(true);
    }
}
