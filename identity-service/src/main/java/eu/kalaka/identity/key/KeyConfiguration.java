package eu.kalaka.identity.key;

import eu.kalaka.identity.secret.Secrets;
import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoTemplate;

@Configuration(proxyBeanMethods = false)
class KeyConfiguration {

    @Bean
    SigningKeys signingKeys(
            MongoTemplate mongo,
            Secrets secrets,
            Clock clock,
            @Value("${kalaka.identity.keys.signs-for}") Duration signsFor,
            @Value("${kalaka.identity.keys.stays-for}") Duration staysFor) {
        return new SigningKeys(mongo, secrets, clock, signsFor, staysFor);
    }
}
