package eu.kalaka.testkit;

import eu.kalaka.testkit.matrix.PlantedHoles;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.env.Environment;

/** What a {@link ServiceTest} may have injected. */
@TestConfiguration(proxyBeanMethods = false)
class TestBeans {

    @Bean
    @Lazy
    Api api(Environment environment) {
        return new Api(() -> "http://127.0.0.1:" + environment.getProperty("local.server.port"));
    }

    /** Plants nothing until a test asks for it. */
    @Bean
    static PlantedHoles plantedHoles() {
        return new PlantedHoles();
    }

    @Bean(destroyMethod = "close")
    @Lazy
    Bus bus() {
        return new Bus(Backends.kafka());
    }
}
