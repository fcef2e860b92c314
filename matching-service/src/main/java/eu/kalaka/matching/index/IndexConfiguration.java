package eu.kalaka.matching.index;

import eu.kalaka.platform.bus.BusJson;
import eu.kalaka.platform.bus.Replay;
import eu.kalaka.platform.bus.Subscription;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.ConsumerFactory;

/** Each instance fills its own index from the topics themselves; nothing of it is stored. */
@Configuration(proxyBeanMethods = false)
class IndexConfiguration {

    @Bean
    VolunteerIndex volunteerIndex() {
        return new VolunteerIndex();
    }

    @Bean
    LiveNeeds liveNeeds() {
        return new LiveNeeds();
    }

    @Bean
    Replay indexReplay(VolunteerIndex index, LiveNeeds needs, ConsumerFactory<String, byte[]> consumers, BusJson json) {
        Feed feed = new Feed(index);
        List<Subscription> subscriptions = Stream.concat(feed.subscriptions().stream(), Stream.of(needs.subscription()))
                .toList();
        return new Replay("matching-index", subscriptions, consumers, json);
    }
}
