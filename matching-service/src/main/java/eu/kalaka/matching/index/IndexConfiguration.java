package eu.kalaka.matching.index;

import eu.kalaka.platform.bus.BusJson;
import eu.kalaka.platform.bus.Replay;
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
    Replay indexReplay(VolunteerIndex index, ConsumerFactory<String, byte[]> consumers, BusJson json) {
        Feed feed = new Feed(index);
        return new Replay("matching-index", feed.subscriptions(), feed::erased, consumers, json);
    }
}
