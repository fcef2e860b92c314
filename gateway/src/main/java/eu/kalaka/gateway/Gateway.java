package eu.kalaka.gateway;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** The one door: routes, limits, circuit breakers and the API page. Holds no state and no domain word. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class Gateway {

    public static void main(String[] args) {
        // Shorter than the 20 s for which the services keep an idle connection: no command is sent into one that just
        // closed.
        System.setProperty("jdk.httpclient.keepalive.timeout", "15");
        SpringApplication.run(Gateway.class, args);
    }
}
