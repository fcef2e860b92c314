package eu.kalaka.registry;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Volunteers: profile, status, consent. */
@SpringBootApplication
public class RegistryService {

    public static void main(String[] args) {
        SpringApplication.run(RegistryService.class, args);
    }
}
