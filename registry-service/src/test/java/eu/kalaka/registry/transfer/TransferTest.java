package eu.kalaka.registry.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import eu.kalaka.contracts.UnitPath;
import eu.kalaka.platform.aggregate.Decision;
import eu.kalaka.registry.transfer.Transfer.Step;
import eu.kalaka.registry.volunteer.VolunteerId;
import eu.kalaka.testkit.Bundles;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TransferTest {

    private static final Step ASKED = new Step(Instant.parse("2026-06-01T10:00:00Z"), "volunteer", null);
    private static final Step ANSWERED = new Step(Instant.parse("2026-06-02T10:00:00Z"), "coordinator", "no place");

    private final Transfer requested = new Transfer(
            new TransferId(UUID.randomUUID()),
            new VolunteerId(UUID.randomUUID()),
            new UnitPath("/hu/ke/tatabanya"),
            new UnitPath("/hu/ve/veszprem"),
            Transfer.Status.REQUESTED,
            ASKED,
            null);

    @Test
    void aYesCannotBeTakenBackByAnybody() {
        Transfer accepting = stateAfter(requested.accept(ANSWERED));

        assertThat(accepting.withdraw(ANSWERED)).isEqualTo(Decision.refused(TransferRefusal.ALREADY_ANSWERED));
        assertThat(accepting.refuse(ANSWERED)).isEqualTo(Decision.refused(TransferRefusal.ALREADY_ANSWERED));
        assertThat(stateAfter(accepting.moved()).accept(ANSWERED)).isInstanceOf(Decision.Kept.class);
    }

    @Test
    void aNoSaysWhyAndStands() {
        Transfer refused = stateAfter(requested.refuse(ANSWERED));

        assertThat(refused.answered()).isEqualTo(ANSWERED);
        assertThat(refused.accept(ANSWERED)).isEqualTo(Decision.refused(TransferRefusal.ALREADY_ANSWERED));
        assertThat(refused.moved()).isInstanceOf(Decision.Kept.class);
    }

    @Test
    void everyRefusalHasItsWords() {
        Bundles.assertHasAll(
                "messages",
                Stream.of(TransferRefusal.values())
                        .map(refusal -> "reason." + refusal.reason())
                        .toList());
    }

    private static Transfer stateAfter(Decision<Transfer> decision) {
        return ((Decision.Changed<Transfer>) decision).state();
    }
}
