package eu.kalaka.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.AppenderBase;
import eu.kalaka.testkit.Bus;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;

class LogsHoldNoPersonalDataIT extends WithPeers {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** Keeps every line as it would be written, stack traces and all. */
    private static final class Lines extends AppenderBase<ILoggingEvent> {

        private final List<String> lines = new CopyOnWriteArrayList<>();

        @Override
        protected void append(ILoggingEvent event) {
            String trace =
                    event.getThrowableProxy() == null ? "" : ThrowableProxyUtil.asString(event.getThrowableProxy());
            lines.add(event.getFormattedMessage() + " " + event.getMDCPropertyMap() + "\n" + trace);
        }
    }

    private final Bus bus;
    private final Lines logged = new Lines();
    private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);

    private final Level levelBefore = root.getLevel();

    @Autowired
    LogsHoldNoPersonalDataIT(Bus bus) {
        this.bus = bus;
    }

    @BeforeEach
    void listen() {
        logged.setContext(root.getLoggerContext());
        logged.start();
        root.addAppender(logged);
        root.setLevel(Level.INFO);
    }

    @AfterEach
    void stopListening() {
        root.detachAppender(logged);
        root.setLevel(levelBefore);
    }

    @Test
    void whileSendingWithAndWithoutTrouble() {
        Placement byMail = Placement.inTata(Placement.anna()).known(bus);
        Placement bySms = Placement.inLefkonas(Placement.dimitraWithoutEmail()).known(bus);
        Placement refused = Placement.inTata(new Placement.Person(
                        "Tóth Béla", "bela at example.org", "+36301111111", true, "hu", null, false))
                .known(bus);
        publishMade(refused);
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(logged.lines).anyMatch(line -> line.contains("is to_call")));
        Peers.mailGoesAway();
        Peers.smsGoesAway();
        publishMade(byMail);
        publishMade(bySms);
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(logged.lines)
                        .anyMatch(line -> line.contains("was not taken by EMAIL"))
                        .anyMatch(line -> line.contains("was not taken by SMS")));
        Peers.mailComesBack();
        Peers.smsComesBack();
        await().atMost(PATIENCE).untilAsserted(() -> {
            assertThat(Peers.mailsTo(byMail.email())).hasSize(1);
            assertThat(Peers.smsTo(bySms.phone())).hasSize(1);
        });
        for (Placement placement : List.of(byMail, bySms, refused)) {
            for (String secret : personal(placement)) {
                assertThat(logged.lines).noneMatch(line -> line.contains(secret));
            }
        }
    }

    private void publishMade(Placement placement) {
        bus.publish(placement.made(), placement.id().toString(), 1);
    }

    private static List<String> personal(Placement placement) {
        String phone = placement.person().phone();
        return Stream.of(
                        placement.person().name(),
                        placement.person().email(),
                        phone == null ? null : phone.substring(1),
                        placement.hostEmail(),
                        placement.host(),
                        placement.title())
                .filter(Objects::nonNull)
                .toList();
    }
}
