package eu.kalaka.identity.signin.link;

import eu.kalaka.identity.signin.attempt.Attempts;
import eu.kalaka.identity.signin.holder.Holders;
import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.mail.javamail.JavaMailSender;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(LinkSettings.class)
class LinkConfiguration {

    @Bean
    Links links(MongoTemplate mongo, Clock clock) {
        return new Links(mongo, clock);
    }

    @Bean
    SendLink sendLink(Links links, JavaMailSender mail, MessageSource words, LinkSettings settings) {
        return new SendLink(links, new LinkLetter(mail, words, settings));
    }

    @Bean
    AskForReset askForReset(Holders holders, SendLink links, Attempts attempts) {
        return new AskForReset(holders, links, attempts);
    }
}
