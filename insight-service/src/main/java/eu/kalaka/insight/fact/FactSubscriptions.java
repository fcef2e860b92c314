package eu.kalaka.insight.fact;

import eu.kalaka.contracts.Catalogue;
import eu.kalaka.contracts.Topic;
import eu.kalaka.platform.bus.Subscription;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Hears every fact of every service, none of the snapshots: no personal data comes here. */
@Configuration(proxyBeanMethods = false)
class FactSubscriptions {

    private final KeepFact use;

    FactSubscriptions(KeepFact use) {
        this.use = use;
    }

    @Bean
    Subscription volunteerFacts() {
        return all(Catalogue.VOLUNTEER);
    }

    @Bean
    Subscription hostFacts() {
        return all(Catalogue.HOST);
    }

    @Bean
    Subscription needFacts() {
        return all(Catalogue.NEED);
    }

    @Bean
    Subscription agreementFacts() {
        return all(Catalogue.AGREEMENT);
    }

    @Bean
    Subscription programmeFacts() {
        return all(Catalogue.PROGRAMME);
    }

    @Bean
    Subscription offerFacts() {
        return all(Catalogue.OFFER);
    }

    @Bean
    Subscription placementFacts() {
        return all(Catalogue.PLACEMENT);
    }

    @Bean
    Subscription courseFacts() {
        return all(Catalogue.COURSE);
    }

    @Bean
    Subscription completionFacts() {
        return all(Catalogue.COMPLETION);
    }

    @Bean
    Subscription messageFacts() {
        return all(Catalogue.MESSAGE);
    }

    private Subscription all(Topic topic) {
        Subscription subscription = Subscription.to(topic);
        topic.messages().forEach(type -> subscription.on(type.name(), Evidence.class, use::keep));
        return subscription;
    }
}
