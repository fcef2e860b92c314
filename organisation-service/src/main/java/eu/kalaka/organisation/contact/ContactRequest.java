package eu.kalaka.organisation.contact;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** How an office is reached, as a request gives it. */
public record ContactRequest(
        @Nullable @Email @Size(max = 254) String email,
        @Nullable @Size(max = 40) String phone,
        @Nullable @Size(max = 200) String address,

        @Nullable @Size(max = 200) @Pattern(regexp = "https?://\\S+")
        String website) {

    /** The contact, or null where none was given. */
    public static @Nullable Contact toContact(@Nullable ContactRequest contact) {
        return contact == null ? null : new Contact(contact.email, contact.phone, contact.address, contact.website);
    }
}
