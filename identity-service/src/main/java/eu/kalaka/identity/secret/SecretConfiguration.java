package eu.kalaka.identity.secret;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SecretConfiguration {

    @Bean
    Secrets secrets(@Value("${kalaka.identity.secret-key}") String key) {
        return Secrets.under(key);
    }
}
