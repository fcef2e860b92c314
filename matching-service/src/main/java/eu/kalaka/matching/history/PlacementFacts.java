package eu.kalaka.matching.history;

import eu.kalaka.contracts.Catalogue;
import eu.kalaka.matching.history.PastShift.Outcome;
import eu.kalaka.platform.bus.Subscription;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import java.util.function.ObjLongConsumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the histories hear of matching's own placements. */
@Configuration(proxyBeanMethods = false)
public class PlacementFacts {

    /** View of {@code kalaka.placement.made.v1}. */
    record Made(UUID placementId, UUID hostId, UUID volunteerId, OffsetDateTime start) {

        PastShift shift() {
            return new PastShift(placementId, volunteerId, hostId, start.toLocalDate(), Outcome.EXPECTED);
        }
    }

    /** View of {@code kalaka.placement.hours-confirmed.v1}. */
    record Confirmed(UUID placementId, UUID hostId, UUID volunteerId, LocalDate date) {

        PastShift shift() {
            return new PastShift(placementId, volunteerId, hostId, date, Outcome.KEPT);
        }
    }

    /** View of {@code kalaka.placement.withdrawn.v1}. */
    record Withdrawn(UUID placementId, UUID hostId, UUID volunteerId, OffsetDateTime start, boolean late) {

        PastShift shift() {
            Outcome outcome = late ? Outcome.MISSED : Outcome.GIVEN_UP;
            return new PastShift(placementId, volunteerId, hostId, start.toLocalDate(), outcome);
        }
    }

    /** View of {@code kalaka.placement.missed.v1}. */
    record Missed(UUID placementId, UUID hostId, UUID volunteerId, OffsetDateTime start) {

        PastShift shift() {
            return new PastShift(placementId, volunteerId, hostId, start.toLocalDate(), Outcome.MISSED);
        }
    }

    /** View of {@code kalaka.placement.cancelled.v1}. */
    record Cancelled(UUID placementId, UUID hostId, UUID volunteerId, OffsetDateTime start) {

        PastShift shift() {
            return new PastShift(placementId, volunteerId, hostId, start.toLocalDate(), Outcome.CANCELLED);
        }
    }

    @Bean
    Subscription ownPlacements(Histories histories) {
        return heard(histories::keep, histories::passOn);
    }

    /** Hears of each shift, and of each that went to another record, with the sequence of the message that told it. */
    public static Subscription heard(ObjLongConsumer<PastShift> handle, ObjLongConsumer<PassedOn> passOn) {
        return Subscription.to(Catalogue.PLACEMENT)
                .on(
                        "kalaka.placement.made.v1",
                        Made.class,
                        (incoming, made) -> handle.accept(made.shift(), incoming.sequence()))
                .on(
                        "kalaka.placement.withdrawn.v1",
                        Withdrawn.class,
                        (incoming, withdrawn) -> handle.accept(withdrawn.shift(), incoming.sequence()))
                .on(
                        "kalaka.placement.missed.v1",
                        Missed.class,
                        (incoming, missed) -> handle.accept(missed.shift(), incoming.sequence()))
                .on(
                        "kalaka.placement.cancelled.v1",
                        Cancelled.class,
                        (incoming, cancelled) -> handle.accept(cancelled.shift(), incoming.sequence()))
                .on(
                        "kalaka.placement.hours-confirmed.v1",
                        Confirmed.class,
                        (incoming, confirmed) -> handle.accept(confirmed.shift(), incoming.sequence()))
                .on(
                        "kalaka.placement.passed-on.v1",
                        PassedOn.class,
                        (incoming, passed) -> passOn.accept(passed, incoming.sequence()));
    }
}
