package eu.kalaka.organisation.closing;

import eu.kalaka.contracts.UnitPath;
import eu.kalaka.organisation.need.Need;
import eu.kalaka.organisation.need.NeedStatus;
import eu.kalaka.organisation.unit.OpenNeeds;
import eu.kalaka.platform.security.Caller;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** A need is open until it is closed or expired, a draft too: somebody means to publish it. */
@Component
class NeedsNotYetOver implements OpenNeeds {

    /** How a need ends (domain.md 4.5). */
    private static final Set<String> ENDS = Set.of("closed", "expired");

    private static final List<NeedStatus> OPEN = Arrays.stream(NeedStatus.values())
            .filter(status -> !ENDS.contains(status.code()))
            .toList();

    private final MongoTemplate mongo;

    NeedsNotYetOver(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    @Override
    public boolean at(UnitPath unit) {
        Criteria open = new Criteria()
                .andOperator(
                        Caller.under("unit", unit), Criteria.where("status").in(OPEN));
        return mongo.exists(Query.query(open), Need.class);
    }
}
