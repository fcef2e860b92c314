package eu.kalaka.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.awaitility.Awaitility;
import org.jsmpp.bean.AlertNotification;
import org.jsmpp.bean.BindType;
import org.jsmpp.bean.DataSm;
import org.jsmpp.bean.DeliverSm;
import org.jsmpp.bean.DeliveryReceipt;
import org.jsmpp.bean.ESMClass;
import org.jsmpp.bean.NumberingPlanIndicator;
import org.jsmpp.bean.RawDataCoding;
import org.jsmpp.bean.RegisteredDelivery;
import org.jsmpp.bean.SMSCDeliveryReceipt;
import org.jsmpp.bean.TypeOfNumber;
import org.jsmpp.session.BindParameter;
import org.jsmpp.session.DataSmResult;
import org.jsmpp.session.MessageReceiverListener;
import org.jsmpp.session.SMPPSession;
import org.jsmpp.session.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The catcher, spoken to by jsmpp's client. */
class SmsCatcherIT {

    private static final String PHONE = "+36301234567";
    private static final byte HEADER = 0x40;

    private final SmsCatcher catcher = SmsCatcher.start(0);
    private final SMPPSession client = new SMPPSession();
    private final List<DeliverSm> received = new CopyOnWriteArrayList<>();

    @AfterEach
    void stop() {
        client.unbindAndClose();
        catcher.close();
    }

    private void bind(BindType type) throws IOException {
        client.setMessageReceiverListener(new MessageReceiverListener() {
            @Override
            public void onAcceptDeliverSm(DeliverSm message) {
                received.add(message);
            }

            @Override
            public void onAcceptAlertNotification(AlertNotification notification) {
                throw new AssertionError("nobody sends this");
            }

            @Override
            public DataSmResult onAcceptDataSm(DataSm message, Session source) {
                throw new AssertionError("nobody sends this");
            }
        });
        client.connectAndBind(
                "127.0.0.1",
                catcher.port(),
                new BindParameter(
                        type, "kalaka", "secret", "", TypeOfNumber.UNKNOWN, NumberingPlanIndicator.UNKNOWN, ""));
    }

    private String send(byte kind, byte dataCoding, SMSCDeliveryReceipt receipt, byte[] text) throws Exception {
        return client.submitShortMessage(
                        "",
                        TypeOfNumber.ALPHANUMERIC,
                        NumberingPlanIndicator.UNKNOWN,
                        "Kalaka",
                        TypeOfNumber.INTERNATIONAL,
                        NumberingPlanIndicator.ISDN,
                        PHONE,
                        new ESMClass(kind),
                        (byte) 0,
                        (byte) 0,
                        null,
                        null,
                        new RegisteredDelivery(receipt),
                        (byte) 0,
                        new RawDataCoding(dataCoding),
                        (byte) 0,
                        text)
                .getMessageId();
    }

    @ParameterizedTest
    @EnumSource(
            value = BindType.class,
            names = {"BIND_TX", "BIND_TRX"})
    void catchesHungarianAndGreekInUcs2(BindType type) throws Exception {
        bind(type);

        send((byte) 0, SmsText.UCS_2, SMSCDeliveryReceipt.DEFAULT, SmsText.ucs2("Űrlap kész, Νίκο! 😀"));

        assertThat(catcher.messages()).singleElement().satisfies(message -> {
            assertThat(message.text()).isEqualTo("Űrlap kész, Νίκο! 😀");
            assertThat(message.from()).isEqualTo("Kalaka");
            assertThat(message.to()).isEqualTo(PHONE);
            assertThat(message.parts()).isEqualTo(1);
        });
    }

    @Test
    void readsTheDefaultAlphabet() throws Exception {
        bind(BindType.BIND_TRX);

        send((byte) 0, SmsText.DEFAULT, SMSCDeliveryReceipt.DEFAULT, new byte[] {
            0x48, 0x6f, 0x6c, 0x06, 0x20, 0x00, 0x20, 0x1b, 0x65, 0x20, 0x7c
        });

        assertThat(catcher.messages()).extracting(CaughtSms::text).containsExactly("Holù @ € ö");
    }

    @Test
    void putsThePartsOfALongMessageTogether() throws Exception {
        bind(BindType.BIND_TRX);
        String first = "á".repeat(67);
        String second = "Végül ez.";

        send(HEADER, SmsText.UCS_2, SMSCDeliveryReceipt.DEFAULT, part(2, 2, second));
        assertThat(catcher.messages()).isEmpty();
        send(HEADER, SmsText.UCS_2, SMSCDeliveryReceipt.DEFAULT, part(1, 2, first));

        assertThat(catcher.messages()).singleElement().satisfies(message -> {
            assertThat(message.text()).isEqualTo(first + second);
            assertThat(message.parts()).isEqualTo(2);
        });
    }

    private static byte[] part(int number, int total, String text) {
        byte[] body = SmsText.ucs2(text);
        byte[] whole = new byte[6 + body.length];
        byte[] header = {5, 0, 3, 77, (byte) total, (byte) number};
        System.arraycopy(header, 0, whole, 0, header.length);
        System.arraycopy(body, 0, whole, header.length, body.length);
        return whole;
    }

    @Test
    void sendsAReceiptWhenOneIsAskedFor() throws Exception {
        bind(BindType.BIND_TRX);

        String id = send((byte) 0, SmsText.UCS_2, SMSCDeliveryReceipt.SUCCESS_FAILURE, SmsText.ucs2("Szia"));

        Awaitility.await().atMost(Duration.ofSeconds(40)).until(() -> !received.isEmpty());
        assertThat(received.getFirst().isSmscDeliveryReceipt()).isTrue();
        DeliveryReceipt receipt =
                new DeliveryReceipt(new String(received.getFirst().getShortMessage(), StandardCharsets.US_ASCII));
        assertThat(receipt.getId()).isEqualTo(id);
        assertThat(receipt.getFinalStatus().name()).isEqualTo("DELIVRD");
    }

    @Test
    void playsAPhoneThatAnswers() throws Exception {
        bind(BindType.BIND_TRX);
        Awaitility.await().atMost(Duration.ofSeconds(40)).until(catcher::hasReceiver);

        catcher.reply(PHONE, "Kalaka", "IGEN, ott leszek — Ő");

        assertThat(received).singleElement().satisfies(message -> {
            assertThat(message.getSourceAddr()).isEqualTo(PHONE);
            assertThat(message.isSmscDeliveryReceipt()).isFalse();
            assertThat(SmsText.decode(List.of(message.getShortMessage()), message.getDataCoding()))
                    .isEqualTo("IGEN, ott leszek — Ő");
        });
    }

    @Test
    void saysSoWhenNobodyIsThereToTakeAnAnswer() {
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> catcher.reply(PHONE, "Kalaka", "IGEN"))
                .withMessageContaining("nobody is connected");
    }
}
