package eu.kalaka.platform.store;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.core.convert.MongoCustomConversions;

/** The store's defaults: conversions, ids and the clock. */
@AutoConfiguration(beforeName = "org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration")
class StoreConfiguration {

    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    MongoCustomConversions mongoCustomConversions(ObjectProvider<TypedIds> ids) {
        return Conversions.with(ids.orderedStream().toList());
    }

    @Bean
    Ids ids() {
        NoArgGenerator generator = Generators.timeBasedEpochRandomGenerator();
        return new Ids(generator::generate);
    }
}
