package eu.kalaka.organisation.host;

import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * A public register with the form of its numbers. The forms of tax, court and company numbers are known, not seen
 * (domain.md 7); no register is asked over the wire.
 */
public enum Register {
    HU_TAX("hu_tax", "HU", "[0-9]{8}-[1-5]-[0-9]{2}"),
    HU_COURT("hu_court", "HU", "[0-9]{2}-[0-9]{2}-[0-9]{7}"),
    HU_COMPANY("hu_company", "HU", "[0-9]{2}-[0-9]{2}-[0-9]{6}"),
    HU_SCHOOL("hu_school", "HU", "[0-9]{6}"),
    HU_VOLUNTEER_HOSTS("hu_volunteer_hosts", "HU", "[0-9A-Z][0-9A-Z./-]{2,39}"),
    GR_TAX("gr_tax", "GR", "[0-9]{9}"),
    GR_COMPANY("gr_company", "GR", "[0-9]{12}"),
    GR_CSO_DATABASE("gr_cso_database", "GR", "[0-9A-ZΑ-Ω][0-9A-ZΑ-Ω./-]{1,39}"),
    GR_SPECIAL_REGISTER("gr_special_register", "GR", "[0-9A-ZΑ-Ω][0-9A-ZΑ-Ω./-]{1,39}");

    /** All codes, as a pattern for requests. */
    public static final String CODES =
            "hu_tax|hu_court|hu_company|hu_school|hu_volunteer_hosts|gr_tax|gr_company|gr_cso_database|gr_special_register";

    private static final int[] HUNGARIAN_WEIGHTS = {9, 7, 3, 1, 9, 7, 3};
    private static final int HUNGARIAN_CHECK_DIGIT = 7;
    private static final int GREEK_CHECK_DIGIT = 8;

    private final String code;
    private final String country;
    private final Pattern form;

    Register(String code, String country, String form) {
        this.code = code;
        this.country = country;
        this.form = Pattern.compile(form);
    }

    /** The register with that wire name. */
    public static Register of(String code) {
        return Arrays.stream(values())
                .filter(register -> register.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No register: " + code));
    }

    /** Wire name. */
    public String code() {
        return code;
    }

    String country() {
        return country;
    }

    /** Whether the register could have given that number. */
    boolean mayHaveGiven(String number) {
        return form.matcher(number).matches() && addsUp(number);
    }

    private boolean addsUp(String number) {
        return switch (this) {
            case HU_TAX -> hungarianTaxNumber(number);
            case GR_TAX -> greekTaxNumber(number);
            case HU_COURT,
                    HU_COMPANY,
                    HU_SCHOOL,
                    HU_VOLUNTEER_HOSTS,
                    GR_COMPANY,
                    GR_CSO_DATABASE,
                    GR_SPECIAL_REGISTER -> true;
        };
    }

    /** The eighth digit makes the weighted sum of the first eight a multiple of ten. */
    private static boolean hungarianTaxNumber(String number) {
        int sum = digit(number, HUNGARIAN_CHECK_DIGIT);
        for (int i = 0; i < HUNGARIAN_WEIGHTS.length; i++) {
            sum += HUNGARIAN_WEIGHTS[i] * digit(number, i);
        }
        return sum % 10 == 0;
    }

    /** The last digit is the sum of the others, each weighted by its power of two, modulo eleven and ten. */
    private static boolean greekTaxNumber(String number) {
        int sum = 0;
        for (int i = 0; i < GREEK_CHECK_DIGIT; i++) {
            sum += digit(number, i) << (GREEK_CHECK_DIGIT - i);
        }
        return sum > 0 && sum % 11 % 10 == digit(number, GREEK_CHECK_DIGIT);
    }

    private static int digit(String number, int at) {
        return number.charAt(at) - '0';
    }
}
