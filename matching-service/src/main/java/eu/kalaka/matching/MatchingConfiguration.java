package eu.kalaka.matching;

import eu.kalaka.platform.store.TypedIds;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the whole service shares. */
@Configuration(proxyBeanMethods = false)
class MatchingConfiguration {

    @Bean
    TypedIds typedIds() {
        return new TypedIds()
                .with(VolunteerId.class, VolunteerId::new)
                .with(NeedId.class, NeedId::new)
                .with(ShiftId.class, ShiftId::new)
                .with(HostId.class, HostId::new)
                .with(PlacementId.class, PlacementId::new);
    }
}
