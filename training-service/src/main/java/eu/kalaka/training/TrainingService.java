package eu.kalaka.training;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Courses and completed trainings. */
@SpringBootApplication
public class TrainingService {

    public static void main(String[] args) {
        SpringApplication.run(TrainingService.class, args);
    }
}
