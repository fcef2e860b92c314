package eu.kalaka.organisation.contact;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How an office is reached; nothing of it is a person's own.
 *
 * @param phone E.164 once kept
 * @param address street and number, as on a letter
 */
public record Contact(
        @Nullable String email,
        @Nullable String phone,
        @Nullable String address,
        @Nullable String website) {

    /** The same with the phone in E.164, or empty where there can be no such number. */
    public Optional<Contact> inE164(String country) {
        return phone == null
                ? Optional.of(this)
                : PhoneNumbers.e164(phone, country).map(e164 -> new Contact(email, e164, address, website));
    }
}
