package eu.kalaka.notification.sms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import eu.kalaka.local.CaughtSms;
import eu.kalaka.local.SmsCatcher;
import eu.kalaka.notification.provider.Handover;
import eu.kalaka.notification.provider.Outgoing;
import eu.kalaka.notification.text.Text;
import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SmppSenderIT {

    private static final String GREEK = "Σας ευχαριστούμε που δεχτήκατε: ανάγνωση σε ηλικιωμένους. ";
    private static final String HUNGARIAN = "Köszönjük, hogy elvállalta: felolvasás időseknek. ";

    private final Map<String, Boolean> receipts = new ConcurrentHashMap<>();
    private SmsCatcher catcher = SmsCatcher.start(0);
    private final SmppSettings settings = new SmppSettings("127.0.0.1", catcher.port(), "kalaka", "", "Kalaka");
    private final SmppConnection connection = new SmppConnection(settings, receipts::put);
    private final SmppSender sender = new SmppSender(connection, settings);

    @AfterEach
    void end() {
        connection.destroy();
        catcher.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {GREEK + "|1|1", GREEK + "|4|4", HUNGARIAN + "|3|3", "Thank you €!|20|2", "Thank you!|5|1"})
    void arrivesWholeHoweverLong(String words, int times, int parts) throws Exception {
        String text = (words + " ").repeat(times);
        Handover handover = send(text);
        assertThat(catcher.messages()).singleElement().satisfies(sms -> {
            assertThat(sms.text()).isEqualTo(text);
            assertThat(sms.parts()).isEqualTo(parts);
            assertThat(sms.from()).isEqualTo("Kalaka");
            assertThat(sms.to()).isEqualTo("306912345678");
        });
        assertThat(handover)
                .isInstanceOfSatisfying(
                        Handover.Accepted.class,
                        accepted -> assertThat(accepted.receipts()).hasSize(parts));
    }

    @Test
    void hearsThatItWasDelivered() throws Exception {
        Handover.Accepted accepted = (Handover.Accepted) send(GREEK.repeat(2));
        await().untilAsserted(() ->
                assertThat(receipts).containsOnlyKeys(accepted.receipts()).containsValue(true));
    }

    @Test
    void keepsOneSessionAndBindsAnewWhereItWasLost() throws Exception {
        send("one");
        assertThat(connection.bound()).isSameAs(connection.bound());
        int port = catcher.port();
        catcher.close();
        await().untilAsserted(() -> assertThatThrownBy(connection::bound).isInstanceOf(IOException.class));
        assertThatThrownBy(() -> send("two")).isInstanceOf(IOException.class);
        catcher = SmsCatcher.start(port);
        send("three");
        assertThat(catcher.messages()).extracting(CaughtSms::text).containsExactly("three");
    }

    @Test
    void bindsAgainWithoutBeingAsked() {
        connection.keepBound();
        await().untilAsserted(() -> assertThat(catcher.hasReceiver()).isTrue());
    }

    @Test
    void refusesAnAnswerThatNobodyWouldRead() throws Exception {
        send("one");
        assertThatThrownBy(() -> catcher.reply("306912345678", "Kalaka", "ΝΑΙ")).isInstanceOf(IOException.class);
    }

    private Handover send(String text) throws Exception {
        return sender.hand(new Outgoing(UUID.randomUUID(), "+306912345678", new Text("", text)));
    }
}
