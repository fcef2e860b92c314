package eu.kalaka.notification;

import eu.kalaka.notification.message.MessageId;
import eu.kalaka.platform.store.TypedIds;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the whole service shares. */
@Configuration(proxyBeanMethods = false)
class NotificationConfiguration {

    @Bean
    TypedIds typedIds() {
        return new TypedIds().with(MessageId.class, MessageId::new);
    }
}
