package eu.kalaka.organisation.need;

import eu.kalaka.contracts.Catalogue;
import eu.kalaka.platform.bus.Subscription;
import eu.kalaka.platform.outbox.AggregateStore;
import java.time.Clock;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Hears from matching who has a place, so that a need knows when it is filled. */
@Configuration(proxyBeanMethods = false)
class CountPlaces {

    /** What we read of a placement's facts. */
    record Placement(UUID placementId, UUID needId, UUID shiftId) {}

    @Bean
    Subscription placements(AggregateStore<Need> needs, Clock clock) {
        return Subscription.to(Catalogue.PLACEMENT)
                .on(
                        "kalaka.placement.made.v1",
                        Placement.class,
                        (incoming, made) -> needs.change(
                                made.needId().toString(),
                                need -> need.placed(made.shiftId(), made.placementId(), clock.instant())))
                .on("kalaka.placement.withdrawn.v1", Placement.class, (incoming, ended) -> free(needs, ended, clock))
                .on("kalaka.placement.missed.v1", Placement.class, (incoming, ended) -> free(needs, ended, clock))
                .on("kalaka.placement.cancelled.v1", Placement.class, (incoming, ended) -> free(needs, ended, clock));
    }

    private static void free(AggregateStore<Need> needs, Placement ended, Clock clock) {
        needs.change(
                ended.needId().toString(), need -> need.freed(ended.shiftId(), ended.placementId(), clock.instant()));
    }
}
