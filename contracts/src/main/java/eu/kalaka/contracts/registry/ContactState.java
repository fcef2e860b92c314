package eu.kalaka.contracts.registry;

import eu.kalaka.contracts.Message;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a volunteer is reached; personal data, snapshot topic only.
 *
 * @param name how she is addressed
 * @param phone E.164, e.g. {@code +36301234567}
 * @param mobile whether that phone takes SMS
 * @param language hu, el or en
 * @param preferredChannel email, sms, call or letter
 * @param smsConsent whether the consent {@code sms_calls} is in force
 */
public record ContactState(
        UUID volunteerId,
        String unit,
        String name,
        @Nullable String email,
        @Nullable String phone,
        boolean mobile,
        String language,
        @Nullable String preferredChannel,
        boolean smsConsent)
        implements Message {}
