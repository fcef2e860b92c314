package eu.kalaka.notification.mail;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Who writes. Server, user and password are Spring Boot's {@code spring.mail.*}.
 *
 * @param from the sender's address; its domain also ends every Message-ID
 * @param fromName the name beside it
 */
@ConfigurationProperties("kalaka.mail")
record MailSettings(String from, String fromName) {

    String domain() {
        return from.substring(from.indexOf('@') + 1);
    }
}
