package eu.kalaka.notification;

import static eu.kalaka.contracts.Catalogue.MESSAGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import eu.kalaka.contracts.Catalogue;
import eu.kalaka.notification.message.Message;
import eu.kalaka.notification.message.Messages;
import eu.kalaka.notification.recipient.Copies;
import eu.kalaka.platform.aggregate.Decision;
import eu.kalaka.platform.outbox.AggregateStore;
import eu.kalaka.testkit.Answer;
import eu.kalaka.testkit.Api;
import eu.kalaka.testkit.Bus;
import eu.kalaka.testkit.Sent;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.IntSupplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

class TellVolunteersIT extends WithPeers {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Api api;
    private final Bus bus;
    private final AggregateStore<Message> messages;
    private final Copies copies;

    @Autowired
    TellVolunteersIT(Api api, Bus bus, AggregateStore<Message> messages, Copies copies) {
        this.api = api;
        this.bus = bus;
        this.messages = messages;
        this.copies = copies;
    }

    @Test
    void invitesByEmailInHungarian() {
        Placement placement = Placement.inTata(Placement.anna()).known(bus);
        bus.publish(placement.invited(), placement.id().toString(), 1);
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(Peers.mailsTo(placement.email()))
                        .singleElement()
                        .satisfies(mail -> {
                            assertThat(mail.subject())
                                    .isEqualTo("Segítségét kérjük: Felolvasás időseknek, 2026. november 14., szombat");
                            assertThat(mail.text())
                                    .contains("Kedves Kovács Anna!", "Őszirózsa Idősek Otthona", "9:00–12:00");
                        }));
        Sent sent = sentAbout(placement.volunteerId(), 1).getFirst();
        assertThat(sent.type()).isEqualTo("kalaka.message.sent.v1");
        assertThat(sent.unit()).isEqualTo("/hu/ke/tata/tata");
        assertThat(sent.payload().get("template").asString()).isEqualTo("invitation");
        assertThat(sent.payload().get("channel").asString()).isEqualTo("email");
        assertThat(sent.traceparent())
                .as("goes on within the trace of the event")
                .startsWith("00-");
    }

    @Test
    void tellsVolunteerAndHostInGreekOfAPlacement() {
        Placement placement = Placement.inLefkonas(Placement.eleni()).known(bus);
        bus.publish(placement.made(), placement.id().toString(), 1);
        await().atMost(PATIENCE).untilAsserted(() -> {
            assertThat(Peers.mailsTo(placement.email())).singleElement().satisfies(mail -> {
                assertThat(mail.subject())
                        .isEqualTo("Σας περιμένουμε: Ανάγνωση σε ηλικιωμένους, Σάββατο 14 Νοεμβρίου 2026");
                assertThat(mail.text()).contains("ΚΑΠΗ Λευκώνα", "09:00–12:00");
            });
            assertThat(Peers.mailsTo(String.valueOf(placement.hostEmail())))
                    .singleElement()
                    .satisfies(mail -> assertThat(mail.text())
                            .contains("Όνομα: Ελένη Παπαδοπούλου", "Επικοινωνία: " + placement.email()));
        });
        assertThat(sentAbout(placement.hostId(), 1))
                .singleElement()
                .satisfies(sent ->
                        assertThat(sent.payload().get("template").asString()).isEqualTo("volunteer-coming"));
    }

    @Test
    void tellsTheVolunteerAndNobodyElseThatHerShiftIsCancelled() {
        Placement placement = Placement.inTata(Placement.anna()).known(bus);
        bus.publish(placement.cancelled(), placement.id().toString(), 3);
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(Peers.mailsTo(placement.email()))
                        .singleElement()
                        .satisfies(mail -> {
                            assertThat(mail.subject())
                                    .isEqualTo("Elmarad: Felolvasás időseknek, 2026. november 14., szombat");
                            assertThat(mail.text()).contains("9:00–12:00", "Nem kell eljönnie");
                        }));
        assertThat(list(placement))
                .extracting(message -> message.get("template").asString())
                .containsExactly("shift-cancelled");
    }

    @Test
    void tellsOfConfirmedHours() {
        Placement placement = Placement.inTata(Placement.anna()).known(bus);
        bus.publish(placement.hoursConfirmed(), placement.id().toString(), 3);
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(Peers.mailsTo(placement.email()))
                        .singleElement()
                        .satisfies(mail -> {
                            assertThat(mail.subject()).isEqualTo("Igazolt önkéntes óráinak száma: 3,5");
                            assertThat(mail.text()).contains("2026. november 14., szombat, 3,5 óra");
                        }));
    }

    @Test
    void sendsAnSmsInGreekWhereThereIsNoEmailAndNotesItsDelivery() {
        Placement placement =
                Placement.inLefkonas(Placement.dimitraWithoutEmail()).known(bus);
        bus.publish(placement.made(), placement.id().toString(), 1);
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(Peers.smsTo(placement.phone()))
                        .singleElement()
                        .satisfies(sms -> {
                            assertThat(sms.text())
                                    .isEqualTo(
                                            "Σας ευχαριστούμε που δεχτήκατε: Ανάγνωση σε ηλικιωμένους, Σάββατο 14/11,"
                                                    + " 09:00-12:00, «ΚΑΠΗ Λευκώνα». Αν τελικά δεν μπορείτε, τηλεφωνήστε στο σημείο"
                                                    + " εθελοντισμού.");
                            assertThat(sms.parts())
                                    .as("UCS-2, 67 letters a part")
                                    .isEqualTo(3);
                            assertThat(sms.from()).isEqualTo("Kalaka");
                        }));
        await().atMost(PATIENCE)
                .untilAsserted(() ->
                        assertThat(only(placement).get("status").asString()).isEqualTo("delivered"));
        assertThat(only(placement).get("channel").asString()).isEqualTo("sms");
        assertThat(only(placement).get("language").asString()).isEqualTo("el");
    }

    @Test
    void whoTakesBackTheConsentToSmsGetsNoneFromThenOn() {
        Placement placement =
                Placement.inLefkonas(Placement.dimitraWithoutEmail()).known(bus);
        await().until(() -> copies.contact(placement.volunteerId()).isPresent());
        bus.publish(placement.contactWithoutSms(), placement.volunteerId().toString(), 2);
        await().until(() ->
                !copies.contact(placement.volunteerId()).orElseThrow().smsConsent());

        bus.publish(placement.made(), placement.id().toString(), 1);

        await().atMost(PATIENCE)
                .untilAsserted(() ->
                        assertThat(only(placement).get("status").asString()).isEqualTo("to_call"));
        assertThat(Peers.smsTo(placement.phone())).isEmpty();
    }

    @Test
    void nothingIsLeftHereOfWhoIsErased() {
        Placement placement = Placement.inTata(Placement.anna()).known(bus);
        await().until(() -> copies.contact(placement.volunteerId()).isPresent());

        bus.publishTombstone(Catalogue.CONTACT_STATE, placement.volunteerId().toString());

        await().untilAsserted(() ->
                assertThat(copies.contact(placement.volunteerId())).isEmpty());
    }

    @Test
    void confirmsOnceToWhoeverRegisteredHerselfThatSheIsInTheRegistry() {
        Placement anna = Placement.inTata(Placement.anna());
        anna.contactKnown(bus);
        Placement atTheDesk = Placement.inTata(Placement.anna());
        atTheDesk.contactKnown(bus);
        String event = UUID.randomUUID().toString();
        bus.publish(event, anna.registered("self"), anna.volunteerId().toString(), 1);
        bus.publish(event, anna.registered("self"), anna.volunteerId().toString(), 1);
        bus.publish(atTheDesk.registered("desk"), atTheDesk.volunteerId().toString(), 1);
        // What comes after it shows that the repetition, and the desk, have been heard.
        for (Placement one : List.of(anna, atTheDesk)) {
            bus.publish(one.paperEnds(), one.volunteerId().toString(), 2);
        }

        await().atMost(PATIENCE).untilAsserted(() -> {
            assertThat(Peers.mailsTo(anna.email()))
                    .extracting(mail -> mail.subject())
                    .containsExactlyInAnyOrder(
                            "Megkaptuk a jelentkezését", "Egy iratának érvényessége lejár: 2027. január 20., szerda");
            assertThat(Peers.mailsTo(atTheDesk.email())).hasSize(1);
        });
        assertThat(list(atTheDesk))
                .extracting(message -> message.get("template").asString())
                .containsExactly("evidence-expiring");
    }

    @Test
    void whoWasSilentForLongIsAskedInHerLanguageBySmsOrByHerVolunteerPoint() {
        Placement dimitra = Placement.inLefkonas(Placement.dimitraWithoutEmail());
        Placement marika = Placement.inTata(Placement.marikaWithALandline());
        for (Placement one : List.of(dimitra, marika)) {
            one.contactKnown(bus);
            bus.publish(one.silent(), one.volunteerId().toString(), 1);
        }

        await().atMost(PATIENCE).untilAsserted(() -> {
            assertThat(Peers.smsTo(dimitra.phone()))
                    .singleElement()
                    .satisfies(sms -> assertThat(sms.text()).contains("Θέλετε ακόμη να βοηθάτε;", "Τετάρτη 20/1"));
            assertThat(only(marika).get("status").asString()).isEqualTo("to_call");
        });
        assertThat(only(marika).get("template").asString()).isEqualTo("still-with-us");
        assertThat(only(marika).has("placementId")).isFalse();
    }

    @Test
    void makesOneMessageOfAnEventThatComesTwice() {
        Placement placement = Placement.inTata(Placement.anna()).known(bus);
        String event = UUID.randomUUID().toString();
        bus.publish(event, placement.made(), placement.id().toString(), 1);
        await().atMost(PATIENCE)
                .untilAsserted(
                        () -> assertThat(Peers.mailsTo(placement.email())).hasSize(1));
        bus.publish(event, placement.made(), placement.id().toString(), 1);
        // What comes after it on the same partition shows that the repetition has been heard.
        bus.publish(placement.hoursConfirmed(), placement.id().toString(), 2);
        await().atMost(PATIENCE)
                .untilAsserted(
                        () -> assertThat(Peers.mailsTo(placement.email())).hasSize(2));
        assertThat(list(placement))
                .extracting(message -> message.get("template").asString())
                .containsExactlyInAnyOrder("placement-made", "hours-confirmed");
        assertThat(sentAbout(placement.volunteerId(), 2)).hasSize(2);
    }

    @Test
    void waitsForWhatItHasToTellOf() {
        Placement placement = Placement.inTata(Placement.anna());
        bus.publish(placement.invited(), placement.id().toString(), 1);
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(list(placement)).hasSize(1));
        placement.contactKnown(bus);
        placement.hostKnown(bus);
        await().during(Duration.ofSeconds(1))
                .atMost(PATIENCE)
                .untilAsserted(() ->
                        assertThat(only(placement).get("status").asString()).isEqualTo("due"));
        placement.needKnown(bus);
        await().atMost(PATIENCE)
                .untilAsserted(
                        () -> assertThat(Peers.mailsTo(placement.email())).hasSize(1));
        assertThat(only(placement).get("attempts").asInt()).isEqualTo(1);
    }

    @Test
    void sendsOnceWhenTheMailServerIsBack() {
        Placement placement = Placement.inTata(Placement.anna()).known(bus);
        Peers.mailGoesAway();
        bus.publish(placement.invited(), placement.id().toString(), 1);
        await().atMost(PATIENCE)
                .untilAsserted(() ->
                        assertThat(only(placement).get("attempts").asInt()).isGreaterThanOrEqualTo(2));
        Peers.mailComesBack();
        await().atMost(PATIENCE)
                .untilAsserted(
                        () -> assertThat(Peers.mailsTo(placement.email())).hasSize(1));
        staysSent(placement, () -> Peers.mailsTo(placement.email()).size());
    }

    @Test
    void sendsOnceWhenTheMessageCentreIsBack() {
        Placement placement =
                Placement.inLefkonas(Placement.dimitraWithoutEmail()).known(bus);
        Peers.smsGoesAway();
        bus.publish(placement.invited(), placement.id().toString(), 1);
        await().atMost(PATIENCE)
                .untilAsserted(() ->
                        assertThat(only(placement).get("attempts").asInt()).isGreaterThanOrEqualTo(2));
        Peers.smsComesBack();
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(Peers.smsTo(placement.phone())).hasSize(1));
        staysSent(placement, () -> Peers.smsTo(placement.phone()).size());
    }

    @Test
    void takesOverWhatADeadSenderHadClaimed() {
        Placement placement = Placement.inTata(Placement.anna()).known(bus);
        Instant claimEnds = Instant.now().plusSeconds(3);
        Message due = Messages.invitation(
                claimEnds.minus(Message.LEASE), placement.volunteerId(), placement.hostId(), placement.needId());
        Message claimed = ((Decision.Changed<Message>) due.claim(claimEnds.minus(Message.LEASE))).state();
        messages.create(claimed);
        await().during(Duration.between(Instant.now(), claimEnds).minusMillis(500))
                .atMost(PATIENCE)
                .untilAsserted(
                        () -> assertThat(Peers.mailsTo(placement.email())).isEmpty());
        await().atMost(PATIENCE)
                .untilAsserted(
                        () -> assertThat(Peers.mailsTo(placement.email())).hasSize(1));
        staysSent(placement, () -> Peers.mailsTo(placement.email()).size());
        assertThat(only(placement).get("attempts").asInt()).isEqualTo(2);
    }

    private void staysSent(Placement placement, IntSupplier received) {
        await().during(Duration.ofSeconds(3))
                .atMost(PATIENCE)
                .untilAsserted(() -> assertThat(received.getAsInt()).isEqualTo(1));
        assertThat(sentAbout(placement.volunteerId(), 1)).hasSize(1);
    }

    /** The facts about messages to that recipient, once there are so many. */
    private List<Sent> sentAbout(UUID recipient, int count) {
        return await().atMost(PATIENCE)
                .until(
                        () -> bus.sent(MESSAGE).stream()
                                .filter(sent -> sent.payload()
                                        .get("recipientId")
                                        .asString()
                                        .equals(recipient.toString()))
                                .toList(),
                        facts -> facts.size() >= count);
    }

    private JsonNode only(Placement placement) {
        assertThat(list(placement)).hasSize(1);
        return list(placement).getFirst();
    }

    private List<JsonNode> list(Placement placement) {
        Answer answer = api.as("network_admin@/").get("/api/messages?volunteer=" + placement.volunteerId());
        assertThat(answer.status()).isEqualTo(200);
        return answer.json().get("items").valueStream().toList();
    }
}
