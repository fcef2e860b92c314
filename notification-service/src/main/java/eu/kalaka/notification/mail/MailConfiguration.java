package eu.kalaka.notification.mail;

import eu.kalaka.notification.provider.Sender;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSender;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MailSettings.class)
class MailConfiguration {

    @Bean
    Sender smtpSender(JavaMailSender mail, MailSettings settings) {
        return new SmtpSender(mail, settings);
    }
}
