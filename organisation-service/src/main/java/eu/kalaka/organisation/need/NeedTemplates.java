package eu.kalaka.organisation.need;

import eu.kalaka.contracts.UnitPath;
import eu.kalaka.platform.aggregate.Versioned;
import eu.kalaka.platform.outbox.AggregateStore;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** The templates as they are. They hold nothing of any host, so everybody signed in may see them. */
@Component
public class NeedTemplates {

    private final MongoTemplate mongo;
    private final AggregateStore<NeedTemplate> store;

    NeedTemplates(MongoTemplate mongo, AggregateStore<NeedTemplate> store) {
        this.mongo = mongo;
        this.store = store;
    }

    /** Those with which somebody at that unit may begin: its own and those of all units above, by name. */
    public List<NeedTemplate> reaching(UnitPath unit) {
        List<String> units = Stream.concat(
                        Stream.iterate(unit, above -> !above.equals(UnitPath.NETWORK), UnitPath::parent),
                        Stream.of(UnitPath.NETWORK))
                .map(UnitPath::value)
                .toList();
        Criteria reaching = Criteria.where("unit").in(units).and("retired").is(false);
        return mongo.find(Query.query(reaching), NeedTemplate.class).stream()
                .sorted(Comparator.comparing(NeedTemplate::name))
                .toList();
    }

    Optional<NeedTemplate> find(TemplateId id) {
        return store.find(id.value().toString()).map(Versioned::state).filter(template -> !template.retired());
    }
}
