package eu.kalaka.registry.volunteer;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import eu.kalaka.contracts.UnitPath;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads phone numbers as people say them in the unit's country. */
@Component
public class PhoneNumbers {

    /**
     * A phone number.
     *
     * @param mobile whether it may take SMS
     */
    public record Phone(String e164, boolean mobile) {}

    private final PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();

    /** The number, or empty where the text is none. */
    public Optional<Phone> read(String text, UnitPath unit) {
        try {
            PhoneNumber number = numbers.parse(text, Country.of(unit).region());
            return numbers.isValidNumber(number) ? Optional.of(phone(number)) : Optional.empty();
        } catch (NumberParseException e) {
            return Optional.empty();
        }
    }

    private Phone phone(PhoneNumber number) {
        PhoneNumberType type = numbers.getNumberType(number);
        boolean mobile = type == PhoneNumberType.MOBILE || type == PhoneNumberType.FIXED_LINE_OR_MOBILE;
        return new Phone(numbers.format(number, PhoneNumberFormat.E164), mobile);
    }
}
