package eu.kalaka.identity;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.boot.security.oauth2.server.authorization.autoconfigure.servlet.OAuth2AuthorizationServerAutoConfiguration;
import org.springframework.boot.security.oauth2.server.authorization.autoconfigure.servlet.OAuth2AuthorizationServerJwtAutoConfiguration;

/** Accounts, roles, tokens and sign-in. Users, clients and keys stand in the store, never in the settings. */
@SpringBootApplication(
        exclude = {
            UserDetailsServiceAutoConfiguration.class,
            OAuth2AuthorizationServerAutoConfiguration.class,
            OAuth2AuthorizationServerJwtAutoConfiguration.class
        })
public class IdentityService {

    public static void main(String[] args) {
        SpringApplication.run(IdentityService.class, args);
    }
}
