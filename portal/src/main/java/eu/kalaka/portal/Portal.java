package eu.kalaka.portal;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts the portal. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class Portal {

    /** Starts it. */
    public static void main(String[] args) {
        SpringApplication.run(Portal.class, args);
    }
}
