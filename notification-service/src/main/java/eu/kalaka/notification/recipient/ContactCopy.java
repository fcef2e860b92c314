package eu.kalaka.notification.recipient;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * How a volunteer is reached, as registry-service last told it.
 *
 * @param name how she is addressed
 * @param phone E.164
 * @param mobile whether that phone takes SMS
 * @param language hu, el or en
 * @param preferredChannel email, sms, call or letter
 * @param smsConsent whether the consent {@code sms_calls} is in force
 */
@Document("contacts")
public record ContactCopy(
        @Id UUID volunteerId,
        String name,
        @Nullable String email,
        @Nullable String phone,
        boolean mobile,
        String language,
        @Nullable String preferredChannel,
        boolean smsConsent) {}
