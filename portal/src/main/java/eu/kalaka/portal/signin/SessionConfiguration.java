package eu.kalaka.portal.signin;

import java.time.Duration;
import org.mongodb.spring.session.JdkMongoSessionConverter;
import org.mongodb.spring.session.config.annotation.web.http.EnableMongoHttpSession;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.serializer.support.DeserializingConverter;
import org.springframework.core.serializer.support.SerializingConverter;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;

/** Sessions stand in the store, sealed, so that they outlive a portal and are one for all portals. */
@Configuration(proxyBeanMethods = false)
@EnableMongoHttpSession(
        collectionName = SessionConfiguration.SESSIONS,
        maxInactiveIntervalInSeconds = SessionConfiguration.IDLE_SECONDS)
@EnableScheduling
class SessionConfiguration {

    static final String SESSIONS = "sessions";

    /** As long as identity-service's own. */
    static final int IDLE_SECONDS = 7200;

    @Bean
    JdkMongoSessionConverter sealedSessions(Seal seal) {
        SerializingConverter plain = new SerializingConverter();
        DeserializingConverter back = new DeserializingConverter();
        return new JdkMongoSessionConverter(
                object -> seal.close(plain.convert(object)),
                closed -> back.convert(seal.open(closed)),
                Duration.ofSeconds(IDLE_SECONDS));
    }

    @Bean
    CookieSerializer sessionCookie(@Value("${kalaka.issuer}") String site) {
        DefaultCookieSerializer cookie = new DefaultCookieSerializer();
        cookie.setCookieName("kalaka_portal");
        cookie.setUseHttpOnlyCookie(true);
        cookie.setUseSecureCookie(site.startsWith("https:"));
        cookie.setSameSite("Lax"); // the way back from the sign-in page begins there
        return cookie;
    }
}
