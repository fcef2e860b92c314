package eu.kalaka.organisation.ergani;

import static org.assertj.core.api.Assertions.assertThat;

import eu.kalaka.contracts.UnitPath;
import eu.kalaka.organisation.host.HostId;
import eu.kalaka.platform.aggregate.Decision;
import eu.kalaka.testkit.Bundles;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AnnouncementTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final Announcement DUE = Announcement.due(
            new PlacementId(new UUID(0, 1)),
            new UnitPath("/gr/serres/lefkonas"),
            new HostId(new UUID(0, 2)),
            new UUID(0, 3),
            TODAY.plusDays(3));

    @Test
    void isAnnouncedOnceAndNotInTheFuture() {
        Announcement announced = changed(DUE.announced(TODAY, "manager", TODAY));

        assertThat(announced.status()).isEqualTo(ErganiStatus.ANNOUNCED);
        assertThat(announced.by()).isEqualTo("manager");
        assertThat(announced.announced(TODAY, "other", TODAY)).isEqualTo(Decision.kept(announced));
        assertThat(announced.announced(TODAY.minusDays(1), "other", TODAY))
                .isEqualTo(Decision.refused(ErganiRefusal.ANNOUNCED_ALREADY));
        assertThat(DUE.announced(TODAY.plusDays(1), "manager", TODAY))
                .isEqualTo(Decision.refused(ErganiRefusal.ANNOUNCED_IN_THE_FUTURE));
    }

    @Test
    void whatNeedNotBeAnnouncedSaysWhy() {
        Announcement exempt = changed(DUE.notNeeded("once, at a flood", "manager"));

        assertThat(exempt.status()).isEqualTo(ErganiStatus.NOT_NEEDED);
        assertThat(exempt.notNeeded("again", "manager")).isEqualTo(Decision.kept(exempt));
        assertThat(changed(DUE.announced(TODAY, "manager", TODAY)).notNeeded("late", "manager"))
                .isEqualTo(Decision.refused(ErganiRefusal.ANNOUNCED_ALREADY));
    }

    @Test
    void everyRefusalHasItsWords() {
        Bundles.assertHasAll(
                "messages",
                Arrays.stream(ErganiRefusal.values())
                        .map(refusal -> "reason." + refusal.reason())
                        .toList());
    }

    private static Announcement changed(Decision<Announcement> decision) {
        assertThat(decision).isInstanceOf(Decision.Changed.class);
        return ((Decision.Changed<Announcement>) decision).state();
    }
}
