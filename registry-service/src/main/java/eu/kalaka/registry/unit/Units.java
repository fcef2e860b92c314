package eu.kalaka.registry.unit;

import eu.kalaka.contracts.Catalogue;
import eu.kalaka.contracts.UnitPath;
import eu.kalaka.platform.bus.Subscription;
import eu.kalaka.platform.store.Projection;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoTemplate;

/** The units known to this service. */
public final class Units {

    private final Projection<KnownUnit> copies;

    Units(Projection<KnownUnit> copies) {
        this.copies = copies;
    }

    public boolean contains(UnitPath unit) {
        return copies.find(unit.value()).isPresent();
    }

    @Configuration(proxyBeanMethods = false)
    static class Feed {

        @Bean
        Projection<KnownUnit> unitCopies(MongoTemplate mongo) {
            return new Projection<>(mongo, KnownUnit.class);
        }

        @Bean
        Units units(Projection<KnownUnit> copies) {
            return new Units(copies);
        }

        @Bean
        Subscription unitStates(Projection<KnownUnit> copies) {
            return Subscription.to(Catalogue.UNIT_STATE)
                    .on(
                            "kalaka.unit.state.v1",
                            KnownUnit.class,
                            (about, unit) -> copies.put(unit.unit(), about.sequence(), unit));
        }
    }
}
