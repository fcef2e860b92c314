package eu.kalaka.organisation.agreement;

import eu.kalaka.platform.outbox.AggregateStore;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Once a day tells which agreements end within sixty days. Each says itself whether it has been told already, so two instances do no harm. */
@Component
class AlertOfEnds {

    private final AggregateStore<Agreement> store;
    private final Agreements agreements;
    private final Clock clock;

    AlertOfEnds(AggregateStore<Agreement> store, Agreements agreements, Clock clock) {
        this.store = store;
        this.agreements = agreements;
        this.clock = clock;
    }

    @Scheduled(cron = "${kalaka.agreements.alert-at:0 0 6 * * *}", zone = "Europe/Budapest")
    void alert() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        agreements
                .endingFrom(today, today.plus(Agreement.NEAR_ITS_END))
                .forEach(id ->
                        store.change(id.value().toString(), agreement -> agreement.alerted(today, clock.instant())));
    }
}
