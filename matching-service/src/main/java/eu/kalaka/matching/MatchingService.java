package eu.kalaka.matching;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Eligibility, ranking, invitations, placements, hours. */
@SpringBootApplication
public class MatchingService {

    public static void main(String[] args) {
        SpringApplication.run(MatchingService.class, args);
    }
}
