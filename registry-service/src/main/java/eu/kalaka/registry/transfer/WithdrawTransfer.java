package eu.kalaka.registry.transfer;

import eu.kalaka.platform.aggregate.Outcome;
import eu.kalaka.platform.outbox.AggregateStore;
import eu.kalaka.platform.security.Caller;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whoever may ask for a transfer may also take the request back, as long as nobody has answered. */
@Component
class WithdrawTransfer {

    private final AggregateStore<Transfer> transfers;
    private final Clock clock;

    WithdrawTransfer(AggregateStore<Transfer> transfers, Clock clock) {
        this.transfers = transfers;
        this.clock = clock;
    }

    Outcome<Transfer> withdraw(String id, @Nullable String reason, Caller caller) {
        return transfers.change(
                id,
                found -> caller.may(RequestTransfer.RIGHT, SeeTransfers.subject(found)),
                null,
                found -> found.withdraw(new Transfer.Step(clock.instant(), caller.subject(), reason)));
    }
}
