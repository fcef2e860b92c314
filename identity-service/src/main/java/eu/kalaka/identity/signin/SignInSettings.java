package eu.kalaka.identity.signin;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Sign-in of one installation.
 *
 * @param site the address that browsers use, e.g. {@code https://kalaka.example}; passkeys are bound to its host
 * @param codesForStaff whether staff must give a one-time code; false only for trying things out on a laptop
 */
@ConfigurationProperties("kalaka.identity")
public record SignInSettings(String site, boolean codesForStaff) {}
