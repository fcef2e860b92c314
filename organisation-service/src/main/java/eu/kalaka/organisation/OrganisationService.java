package eu.kalaka.organisation;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The unit tree, hosts and needs. */
@SpringBootApplication
public class OrganisationService {

    public static void main(String[] args) {
        SpringApplication.run(OrganisationService.class, args);
    }
}
