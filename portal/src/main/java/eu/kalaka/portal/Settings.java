package eu.kalaka.portal;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How this portal is set up.
 *
 * @param gateway where the portal reaches the services
 * @param identity where the portal itself reaches identity-service for tokens and keys
 * @param clientSecret shared with identity-service
 * @param secretKey 32 bytes in base64; without it the portal does not start
 * @param answerWithin longest wait for a service; a page says then which part is missing
 * @param tiles address pattern of a tile server, or empty
 * @param tilesCredit whom to thank for the tiles
 */
@ConfigurationProperties("kalaka.portal")
public record Settings(
        URI gateway,
        URI identity,
        String clientSecret,
        String secretKey,
        Duration answerWithin,
        String tiles,
        String tilesCredit) {}
