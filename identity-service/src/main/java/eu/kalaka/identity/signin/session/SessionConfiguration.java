package eu.kalaka.identity.signin.session;

import eu.kalaka.identity.signin.holder.Holders;
import eu.kalaka.platform.store.Ids;
import java.time.Clock;
import org.mongodb.spring.session.MongoIndexedSessionRepository;
import org.mongodb.spring.session.config.annotation.web.http.EnableMongoHttpSession;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;

@Configuration(proxyBeanMethods = false)
@EnableMongoHttpSession(collectionName = "sessions")
class SessionConfiguration {

    /** To be used by every filter chain that asks for the signed-in one. */
    @Bean
    SecurityContextRepository liveContexts(Holders holders, Clock clock) {
        return new LiveContexts(holders, clock);
    }

    @Bean
    Sessions sessions(
            MongoIndexedSessionRepository store,
            SecurityContextRepository contexts,
            Grants grants,
            MongoTemplate mongo,
            Ids ids,
            Clock clock) {
        return new Sessions(store, contexts, grants, mongo, ids::next, clock);
    }

    @Bean
    CookieSerializer sessionCookie(@Value("${kalaka.identity.site}") String site) {
        DefaultCookieSerializer cookie = new DefaultCookieSerializer();
        cookie.setCookieName("kalaka_session");
        cookie.setUseHttpOnlyCookie(true);
        cookie.setUseSecureCookie(site.startsWith("https:"));
        cookie.setSameSite("Lax"); // the way back from a client's page is a request from another site
        return cookie;
    }
}
