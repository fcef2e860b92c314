package eu.kalaka.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;

import eu.kalaka.identity.signin.Hands.Seen;
import eu.kalaka.identity.signin.holder.Holder;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LockOutIT extends AtTheLogin {

    @Test
    void theSeventhWrongPasswordInARowWaitsAndSoDoesTheRightOne() {
        Holder anna = volunteer();
        fail(anna.login(), 6);
        Seen locked = signIn(hands(), anna.login(), PASSWORD);
        assertThat(locked.status()).isEqualTo(429);
        assertThat(locked.alert()).startsWith("Too many attempts. Please try again in 1 minutes");
        assertThat(Integer.parseInt(locked.header("Retry-After"))).isBetween(20, 31);
        calendar.goBy(Duration.ofSeconds(31));
        assertThat(signIn(hands(), anna.login(), PASSWORD).status()).isEqualTo(302);
        fail(anna.login(), 5);
        assertThat(signIn(hands(), anna.login(), PASSWORD).status())
                .as("forgiven by the right one")
                .isEqualTo(302);
    }

    @Test
    void anUnknownLoginIsLockedOutLikeAKnownOne() {
        fail("stranger@example.org", 6);
        assertThat(signIn(hands(), "Stranger@example.org", "wrong password").status())
                .isEqualTo(429);
    }

    @ParameterizedTest
    @CsvSource({"hu, Túl sok próbálkozás", "el, Πάρα πολλές προσπάθειες"})
    void saysSoInTheReadersLanguage(String language, String text) {
        String login = language + "@example.org";
        fail(login, 6);
        assertThat(signIn(hands().speaking(language), login, "wrong password").alert())
                .startsWith(text);
    }

    @Test
    void manyAtOnceAreCountedLikeManyInARow() throws Exception {
        Holder anna = volunteer();
        Map<Integer, Long> answers = atOnce(
                40,
                40,
                i -> signIn(hands("198.51.100." + i), anna.login(), "wrong password")
                        .status());
        assertThat(answers).containsOnlyKeys(401, 429);
        assertThat(answers).hasEntrySatisfying(401, looked -> assertThat(looked).isBetween(1L, 6L));
    }

    @Test
    void tenThousandAttemptsFillNeitherMemoryNorStoreAndFailNoOtherWay() throws Exception {
        Holder anna = volunteer();
        long before = mongo.getCollection("attempts").countDocuments();
        long sessions = mongo.getCollection("sessions").countDocuments();
        Hands hands = hands("192.0.2.66");
        Seen page = hands.open("/login");
        Map<Integer, Long> answers = atOnce(10_000, 8, i -> {
            String login = i % 2 == 0 ? anna.login() : "guess" + i + "@example.org";
            return hands.fill(page, "/login", Map.of("login", login, "password", "password number ten"))
                    .status();
        });
        assertThat(answers).containsOnlyKeys(401, 429);
        assertThat(answers.values().stream().mapToLong(Long::longValue).sum()).isEqualTo(10_000);
        assertThat(answers).hasEntrySatisfying(401, looked -> assertThat(looked).isLessThan(60));
        assertThat(mongo.getCollection("attempts").countDocuments() - before).isLessThan(60);
        assertThat(mongo.getCollection("sessions").countDocuments()).isEqualTo(sessions);
        assertThat(signIn(hands("192.0.2.67"), volunteer().login(), PASSWORD).status())
                .as("others are not kept out")
                .isEqualTo(302);
    }

    @Test
    void whatIsCountedNamesNobody() {
        fail("somebody.known@example.org", 2);
        assertThat(mongo.getCollection("attempts").find().map(org.bson.Document::toJson))
                .isNotEmpty()
                .noneMatch(json -> json.contains("somebody") || json.contains("203.0.113"));
    }

    private void fail(String login, int times) {
        for (int i = 0; i < times; i++) {
            assertThat(signIn(hands(), login, "wrong password").status()).isEqualTo(401);
        }
    }

    /** How often each status was answered. */
    private static Map<Integer, Long> atOnce(int attempts, int people, IntUnaryOperator attempt) throws Exception {
        try (var crowd = Executors.newFixedThreadPool(people)) {
            List<Callable<Integer>> all = IntStream.range(0, attempts)
                    .<Callable<Integer>>mapToObj(i -> () -> attempt.applyAsInt(i))
                    .toList();
            return crowd.invokeAll(all).stream()
                    .collect(Collectors.groupingBy(Future::resultNow, Collectors.counting()));
        }
    }
}
