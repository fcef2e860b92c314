package eu.kalaka.matching.suggestion;

import static eu.kalaka.matching.fixtures.Person.retiredNurseInTata;
import static eu.kalaka.matching.fixtures.Wanted.companyOnSaturdayMorning;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import eu.kalaka.matching.MatchingService;
import eu.kalaka.matching.fixtures.Network;
import eu.kalaka.matching.fixtures.Person;
import eu.kalaka.matching.fixtures.Wanted;
import eu.kalaka.testkit.Answer;
import eu.kalaka.testkit.Api;
import eu.kalaka.testkit.Backends;
import eu.kalaka.testkit.Bus;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Two instances on the same broker and the same store, in a consumer group of their own. */
class TwoInstancesIT {

    private static final List<String> QUESTIONS =
            List.of("", "?limit=3", "/left-out", "/relaxations", "/comparison?engines=1&engines=2&engines=3");

    private record Instance(ConfigurableApplicationContext context) {

        Api api() {
            return new Api(() -> "http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port"));
        }
    }

    private final String name = "matching-" + UUID.randomUUID();
    private final String county = Network.someCounty();
    private final String tata = county + "/tata/tata";
    private final Wanted wanted = companyOnSaturdayMorning().in(tata).liking("HLTH.nurse", "PRAC.drive_car");
    private final Bus bus = new Bus(Backends.kafka());

    private Instance one;
    private Instance other;
    private long sequence;

    @BeforeEach
    void bothStart() {
        one = start();
        other = start();
    }

    @AfterEach
    void bothStop() {
        one.context().close();
        other.context().close();
        bus.close();
    }

    @Test
    void answerAlikeAndSeeTheSameChanges() {
        List<Person> people = IntStream.range(0, 12)
                .mapToObj(number -> retiredNurseInTata()
                        .in(tata)
                        .whoIs(number % 3 == 0 ? "paused" : "active")
                        .livingAt(number % 2 == 0 ? Person.TATA : Person.KOMAROM))
                .toList();
        people.forEach(this::tell);
        bus.publish(wanted.state(), wanted.uuid().toString(), ++sequence);

        bothCount(8);
        bothAnswerAlike();

        tell(people.getFirst().whoIs("active"));
        bothCount(9);
        bothAnswerAlike();

        String placement = invite(other, people.getFirst());
        assertThat(staff(one)
                        .post("/api/placements/" + placement + "/acceptance")
                        .status())
                .isEqualTo(200);
        bothCount(8);
        bothAnswerAlike();

        other.context().close();
        tell(people.get(1).whoIs("left"));
        other = start();
        bothCount(7);
        bothAnswerAlike();
    }

    private void tell(Person person) {
        bus.publish(person.state(), person.uuid().toString(), ++sequence);
    }

    private void bothCount(int fitting) {
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(Stream.of(one, other)
                                .map(instance -> ask(instance, ""))
                                .flatMap(answer -> Stream.of(
                                        answer.json().path("fitting").asInt(-1),
                                        answer.json().path("ranked").size())))
                        .as("counted by the index, and confirmed by the store")
                        .containsOnly(fitting));
    }

    /** Also about those who do not fit, of whom one instance may hear a moment later. */
    private void bothAnswerAlike() {
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(answers(one)).isEqualTo(answers(other)));
    }

    private List<String> answers(Instance instance) {
        return QUESTIONS.stream()
                .map(question -> ask(instance, question))
                .map(answer -> answer.status() + " " + answer.body())
                .toList();
    }

    private Answer ask(Instance instance, String question) {
        return staff(instance).get("/api/needs/" + wanted.uuid() + "/suggestions" + question);
    }

    private String invite(Instance instance, Person person) {
        Answer answer = staff(instance)
                .post(
                        "/api/needs/" + wanted.uuid() + "/invitations",
                        Map.of("volunteerId", person.uuid(), "shiftId", wanted.shift()));
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer.json().path("id").asString();
    }

    private Api.As staff(Instance instance) {
        return instance.api().as("county_manager@" + county);
    }

    private Instance start() {
        ApplicationContextInitializer<ConfigurableApplicationContext> shared = context -> context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "two instances",
                        Map.of(
                                "spring.mongodb.uri",
                                Backends.mongo(name),
                                "spring.application.name",
                                name,
                                "server.port",
                                "0")));
        return new Instance(new SpringApplicationBuilder(MatchingService.class, Network.class)
                .initializers(new Backends(), shared)
                .run());
    }
}
