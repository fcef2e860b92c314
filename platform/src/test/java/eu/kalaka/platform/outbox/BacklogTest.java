package eu.kalaka.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.kalaka.platform.web.ComeBackLater;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BacklogTest {

    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");

    private final Backlog backlog = new Backlog(10, Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void admitsCommandsUpToTheCapAndRefusesThemAboveIt() {
        backlog.added(10);
        assertThatCode(backlog::admit).doesNotThrowAnyException();

        backlog.added(1);
        assertThatThrownBy(backlog::admit)
                .isInstanceOfSatisfying(
                        ComeBackLater.class, busy -> assertThat(busy.after()).isPositive());

        backlog.sent(1);
        assertThatCode(backlog::admit).doesNotThrowAnyException();
    }

    @Test
    void knowsTheAgeOfTheOldestMessage() {
        backlog.counted(3, 1, Optional.of(NOW.minusSeconds(90)));

        assertThat(backlog.oldestAgeSeconds()).isEqualTo(90);
        assertThat(backlog.parked()).isEqualTo(1);
        assertThat(backlog.messages()).isEqualTo(3);
    }
}
