package eu.kalaka.platform.bus;

import eu.kalaka.contracts.Catalogue;
import java.time.Duration;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.kafka.config.ConcurrentKafkaListenerContainerFactory;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.kafka.core.KafkaTemplate;

/** Runs the subscriptions of a service and makes the topics that it writes and hears. */
@AutoConfiguration(
        beforeName = "eu.kalaka.platform.outbox.OutboxConfiguration",
        afterName = "org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration")
class BusConfiguration {

    @Bean
    BusJson busJson() {
        return new BusJson();
    }

    @Bean
    KafkaAdmin.NewTopics topics(
            @Value("${spring.application.name}") String service, ObjectProvider<Subscription> subscriptions) {
        return new KafkaAdmin.NewTopics(Topics.of(
                service,
                Catalogue.ownedBy(service),
                Subscription.oneForEachTopic(subscriptions.stream().toList())));
    }

    @Bean
    TopicCreation topicCreation(KafkaAdmin admin) {
        return new TopicCreation(admin);
    }

    @Bean
    Listeners listeners(
            ConcurrentKafkaListenerContainerFactory<Object, Object> containers,
            KafkaTemplate<String, byte[]> kafka,
            BusJson json,
            ObjectProvider<Subscription> subscriptions,
            @Value("${spring.application.name}") String group,
            @Value("${kalaka.bus.give-up-after:PT30S}") Duration giveUpAfter) {
        List<Subscription> all =
                Subscription.oneForEachTopic(subscriptions.stream().toList());
        return new Listeners(group, all, containers, new Retries(group, kafka, giveUpAfter).handler(), json);
    }

    @Bean
    DeadLettersEndpoint deadLettersEndpoint(
            ConsumerFactory<String, byte[]> consumers,
            BusJson json,
            ObjectProvider<Subscription> subscriptions,
            @Value("${spring.application.name}") String group) {
        return new DeadLettersEndpoint(
                Subscription.oneForEachTopic(subscriptions.stream().toList()).stream()
                        .map(subscription -> new DeadLetters(group, subscription, consumers, json))
                        .toList());
    }
}
