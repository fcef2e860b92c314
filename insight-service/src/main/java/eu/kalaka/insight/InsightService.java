package eu.kalaka.insight;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Indicators and the live feed; only listens. */
@SpringBootApplication
public class InsightService {

    public static void main(String[] args) {
        SpringApplication.run(InsightService.class, args);
    }
}
