package eu.kalaka.portal.signin;

import java.time.Clock;
import java.util.Date;
import java.util.concurrent.TimeUnit;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Takes sessions and tokens out of the store when their time is over: the embedded store does not do so by itself. */
@Component
class Sweep {

    private final MongoTemplate mongo;
    private final Clock clock;

    Sweep(MongoTemplate mongo, Clock clock) {
        this.mongo = mongo;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 10, timeUnit = TimeUnit.MINUTES)
    void sweep() {
        Date now = Date.from(clock.instant());
        mongo.remove(Query.query(Criteria.where("expireAt").lt(now)), SessionConfiguration.SESSIONS);
        mongo.remove(Query.query(Criteria.where("ends").lt(now)), KeptTokens.class);
    }
}
