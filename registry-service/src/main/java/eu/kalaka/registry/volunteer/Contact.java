package eu.kalaka.registry.volunteer;

import org.jspecify.annotations.Nullable;

/**
 * How a volunteer is reached; every part is optional, an e-mail address too.
 *
 * @param phone E.164
 * @param mobile whether that phone takes SMS
 * @param language hu, el or en
 * @param preferredChannel email, sms, call or letter
 */
public record Contact(
        @Nullable String email,
        @Nullable String phone,
        boolean mobile,
        String language,
        @Nullable String preferredChannel) {}
