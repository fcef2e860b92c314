package eu.kalaka.registry.regulation;

import java.util.List;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** What the regulations of all units say of how long somebody stays of whom nothing is heard. */
@Component
public class InactivityTerms {

    private final MongoTemplate mongo;

    InactivityTerms(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    /** Of every version, also those that are not in force: a later one may take back what an earlier one said. */
    public List<InactivityTerm> all() {
        Query terms = new Query();
        // Not the texts, which are long.
        terms.fields().include("unit", "number", "validFrom", "inactivityMonths");
        return mongo.find(terms, InactivityTerm.class, mongo.getCollectionName(Regulation.class));
    }
}
