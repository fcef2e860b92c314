package eu.kalaka.identity.signin.link;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Who writes, and where the link leads. Server, user and password are Spring Boot's {@code spring.mail.*}.
 *
 * @param from the sender's address
 * @param fromName the name beside it
 * @param page address of the page where a password is chosen, as browsers see it
 */
@ConfigurationProperties("kalaka.identity.link")
public record LinkSettings(String from, String fromName, String page) {}
