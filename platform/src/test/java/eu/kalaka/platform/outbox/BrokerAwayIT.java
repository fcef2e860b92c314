package eu.kalaka.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import eu.kalaka.local.LocalBroker;
import eu.kalaka.platform.aggregate.Outcome;
import eu.kalaka.platform.sample.Box;
import eu.kalaka.platform.sample.Heard;
import eu.kalaka.platform.sample.SampleService;
import eu.kalaka.testkit.Backends;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

class BrokerAwayIT {

    @Test
    @SuppressWarnings("unchecked") // a bean of a generic type can only be asked for by its raw class
    void commandsAcceptedWhileTheBrokerIsAwayArriveInOrderAndAreAppliedOnce(@TempDir Path folder) {
        LocalBroker broker = LocalBroker.start(folder, 0, 0);
        int port = URI.create("kafka://" + broker.bootstrapServers()).getPort();
        try (ConfigurableApplicationContext service = new SpringApplicationBuilder(SampleService.class)
                .run(
                        "--server.port=0",
                        "--spring.kafka.bootstrap-servers=" + broker.bootstrapServers(),
                        "--spring.mongodb.uri=" + Backends.mongo("broker-away"))) {
            AggregateStore<Box> boxes = service.getBean(AggregateStore.class);
            Heard heard = service.getBean(Heard.class);
            List<UUID> ids =
                    IntStream.range(0, 20).mapToObj(i -> UUID.randomUUID()).toList();
            ids.forEach(id -> boxes.create(Box.empty(id), Box.empty(id).fact()));
            await().atMost(Duration.ofSeconds(30))
                    .untilAsserted(() -> assertThat(ids)
                            .allSatisfy(id -> assertThat(heard.appliedOf(id)).containsExactly(1L)));

            broker.close();
            for (int i = 0; i < 200; i++) {
                Outcome<Box> outcome = boxes.change(ids.get(i % 20).toString(), box -> box.add("while away"));
                assertThat(outcome).isInstanceOf(Outcome.Done.class);
            }
            assertThat(service.getBean(Backlog.class).messages()).isEqualTo(200);
            try (LocalBroker again = LocalBroker.start(folder, port, 0)) {
                List<Long> inOrder =
                        IntStream.rangeClosed(1, 11).mapToObj(Long::valueOf).toList();
                await().atMost(Duration.ofSeconds(90))
                        .untilAsserted(() -> assertThat(ids)
                                .allSatisfy(
                                        id -> assertThat(heard.appliedOf(id)).containsExactlyElementsOf(inOrder)));
                assertThat(again.bootstrapServers()).endsWith(":" + port);
                await().untilAsserted(() ->
                        assertThat(service.getBean(Backlog.class).messages()).isZero());
            }
        }
    }
}
