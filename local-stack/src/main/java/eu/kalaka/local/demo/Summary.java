package eu.kalaka.local.demo;

import java.io.PrintStream;
import java.time.Duration;

/** What was loaded, for the last lines of a run. */
record Summary(DemoNetwork network, Duration elapsed) {

    void printTo(PrintStream console) {
        long published = network.needs().stream().filter(Need::publish).count();
        long shifts =
                network.needs().stream().mapToLong(need -> need.shifts().size()).sum();
        for (Country country : Country.values()) {
            console.printf(
                    "demo: %s  %d volunteers, %d hosts, %d needs%n",
                    country.controller(),
                    network.volunteers().stream()
                            .filter(volunteer -> volunteer.country() == country)
                            .count(),
                    network.hosts().stream()
                            .filter(host -> host.country() == country)
                            .count(),
                    network.needs().stream()
                            .filter(need -> need.country() == country)
                            .count());
        }
        console.printf(
                "demo: loaded %d units, %d hosts, %d volunteers, %d courses, %d needs (%d published, %d shifts), %d completions in %d s%n",
                network.units().size(),
                network.hosts().size(),
                network.volunteers().size(),
                network.courses().size(),
                network.needs().size(),
                published,
                shifts,
                network.completions().size(),
                elapsed.toSeconds());
    }
}
