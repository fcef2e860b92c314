package eu.kalaka.organisation.printing;

import eu.kalaka.paper.Printer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PrintingConfiguration {

    @Bean
    Printer printer() {
        return new Printer();
    }
}
