package eu.kalaka.organisation.contact;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.Optional;

/** Reads phone numbers as people write them. */
public final class PhoneNumbers {

    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();

    private PhoneNumbers() {}

    /**
     * The number in E.164, e.g. {@code +3634123456}, or empty where there can be no such number.
     *
     * @param country HU or GR: whose national form is meant where the text has no country code
     */
    public static Optional<String> e164(String text, String country) {
        try {
            PhoneNumber number = NUMBERS.parse(text, country);
            return NUMBERS.isValidNumber(number)
                    ? Optional.of(NUMBERS.format(number, PhoneNumberFormat.E164))
                    : Optional.empty();
        } catch (NumberParseException _) {
            return Optional.empty(); // not written like a number: for the caller the same as no such number
        }
    }
}
