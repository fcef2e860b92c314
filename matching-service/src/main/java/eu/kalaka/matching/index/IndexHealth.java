package eu.kalaka.matching.index;

import eu.kalaka.platform.bus.Replay;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** An instance takes requests once its index has caught up: until then every suggestion would be a survey of the store. */
@Component("index")
class IndexHealth implements HealthIndicator {

    private final Replay replay;

    IndexHealth(@Qualifier("indexReplay") Replay replay) {
        this.replay = replay;
    }

    @Override
    public Health health() {
        return replay.isCaughtUp() ? Health.up().build() : Health.outOfService().build();
    }
}
