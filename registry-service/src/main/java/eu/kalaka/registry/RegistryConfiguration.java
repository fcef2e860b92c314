package eu.kalaka.registry;

import eu.kalaka.platform.store.TypedIds;
import eu.kalaka.registry.merge.MergeId;
import eu.kalaka.registry.transfer.TransferId;
import eu.kalaka.registry.volunteer.VolunteerId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the whole service shares. */
@Configuration(proxyBeanMethods = false)
class RegistryConfiguration {

    @Bean
    TypedIds typedIds() {
        return new TypedIds()
                .with(VolunteerId.class, VolunteerId::new)
                .with(MergeId.class, MergeId::new)
                .with(TransferId.class, TransferId::new);
    }
}
