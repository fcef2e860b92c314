package eu.kalaka.notification.sending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import eu.kalaka.notification.Peers;
import eu.kalaka.notification.Placement;
import eu.kalaka.notification.WithPeers;
import eu.kalaka.notification.message.Message;
import eu.kalaka.notification.message.Messages;
import eu.kalaka.notification.recipient.Copies;
import eu.kalaka.platform.outbox.AggregateStore;
import eu.kalaka.testkit.Bus;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class SendMessageIT extends WithPeers {

    private final Bus bus;
    private final AggregateStore<Message> messages;
    private final SendMessage sendMessage;
    private final Copies copies;

    @Autowired
    SendMessageIT(Bus bus, AggregateStore<Message> messages, SendMessage sendMessage, Copies copies) {
        this.bus = bus;
        this.messages = messages;
        this.sendMessage = sendMessage;
        this.copies = copies;
    }

    /** As several instances would that find the same message due. */
    @Test
    void sendsOnceHoweverManyTryAtOnce() throws Exception {
        Placement placement = Placement.inTata(Placement.anna()).known(bus);
        await().until(() -> copies.contact(placement.volunteerId()).isPresent()
                && copies.host(placement.hostId()).isPresent()
                && copies.need(placement.needId()).isPresent());
        Message due =
                Messages.invitation(Instant.now(), placement.volunteerId(), placement.hostId(), placement.needId());
        messages.create(due);
        try (ExecutorService instances = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Object>> attempts = IntStream.range(0, 16)
                    .<Callable<Object>>mapToObj(i -> () -> sendMessage.send(due.id()))
                    .toList();
            for (var attempt : instances.invokeAll(attempts)) {
                attempt.get();
            }
        }
        await().during(Duration.ofSeconds(2))
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(
                        () -> assertThat(Peers.mailsTo(placement.email())).hasSize(1));
    }
}
