package eu.kalaka.organisation.closing;

import eu.kalaka.contracts.UnitPath;
import eu.kalaka.organisation.need.Need;
import eu.kalaka.organisation.need.NeedStatus;
import eu.kalaka.organisation.unit.OpenNeeds;
import eu.kalaka.platform.security.Caller;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** A need is open until it is closed or has expired, a draft too: somebody means to publish it. */
@Component
class NeedsNotYetOver implements OpenNeeds {

    private final MongoTemplate mongo;

    NeedsNotYetOver(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    @Override
    public boolean at(UnitPath unit) {
        Criteria open = new Criteria()
                .andOperator(
                        Caller.under("unit", unit),
                        Criteria.where("status").nin(NeedStatus.CLOSED, NeedStatus.EXPIRED));
        return mongo.exists(Query.query(open), Need.class);
    }
}
