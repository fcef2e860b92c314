package eu.kalaka.matching.suggestion;

import static eu.kalaka.matching.fixtures.Person.retiredNurseInTata;
import static eu.kalaka.matching.fixtures.Wanted.companyOnSaturdayMorning;
import static org.assertj.core.api.Assertions.assertThat;

import eu.kalaka.matching.fixtures.HandSetClock;
import eu.kalaka.matching.fixtures.MatchingTest;
import eu.kalaka.matching.fixtures.Network;
import eu.kalaka.matching.fixtures.Network.Neighbours;
import eu.kalaka.matching.fixtures.Person;
import eu.kalaka.matching.fixtures.Wanted;
import eu.kalaka.testkit.Answer;
import eu.kalaka.testkit.Api;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/** The answer that this service's README shows is the whole answer that it gives. */
@MatchingTest
class ReadmeSampleIT {

    private static final Pattern SAMPLE = Pattern.compile("```json\n(.*?)```", Pattern.DOTALL);
    private static final JsonMapper JSON = JsonMapper.shared();

    @Autowired
    Api api;

    @Autowired
    Neighbours network;

    @Autowired
    HandSetClock clock;

    @Test
    void theSampleIsARealAndWholeAnswer() throws IOException {
        clock.set(Network.NOW);
        String unit = "/hu/sample/tata";
        network.registered(retiredNurseInTata()
                .withId("0199f1a0-0000-7000-8000-000000000001")
                .in(unit));
        network.registered(retiredNurseInTata()
                .withId("0199f1a0-0000-7000-8000-000000000002")
                .in(unit)
                .livingAt(Person.KOMAROM)
                .goingUpTo(5));
        network.registered(retiredNurseInTata()
                .withId("0199f1a0-0000-7000-8000-000000000003")
                .in(unit)
                .skilledIn("CARE.company_older")
                .freeOn());
        Wanted wanted = network.posted(companyOnSaturdayMorning()
                .withId("0199f1a0-0000-7000-8000-0000000000b1")
                .in(unit)
                .requiring("HLTH.nurse")
                .liking("CARE.company_older"));

        Answer answer = api.as("county_manager@/hu/sample").get("/api/needs/" + wanted.uuid() + "/suggestions");

        Matcher sample = SAMPLE.matcher(Files.readString(Path.of("README.md")));
        assertThat(sample.find()).isTrue();
        assertThat(JSON.readTree(answer.body()))
                .as("in the README: %s", JSON.writerWithDefaultPrettyPrinter().writeValueAsString(answer.json()))
                .isEqualTo(JSON.readTree(sample.group(1)));
    }
}
