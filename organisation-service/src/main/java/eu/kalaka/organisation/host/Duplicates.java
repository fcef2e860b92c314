package eu.kalaka.organisation.host;

import eu.kalaka.platform.aggregate.Outcome;
import eu.kalaka.platform.outbox.AggregateStore;
import eu.kalaka.platform.security.Caller;
import java.util.ArrayList;
import java.util.List;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/**
 * Hosts of one controller that may be the same organisation: the same number in a register is certain, the same name,
 * phone or address is for a person to decide, and what she decided is remembered.
 */
@Component
public class Duplicates {

    private static final int MOST = 20;

    private final MongoTemplate mongo;
    private final AggregateStore<Host> store;

    Duplicates(MongoTemplate mongo, AggregateStore<Host> store) {
        this.mongo = mongo;
        this.store = store;
    }

    /** Hosts that look like this one, and that nobody has told apart from it. */
    public List<Host> of(Host host) {
        List<Criteria> alike = new ArrayList<>();
        alike.add(Criteria.where("nameKey").is(host.nameKey()));
        String email = host.particulars().contact().email();
        if (email != null) {
            alike.add(Criteria.where("particulars.contact.email").is(email));
        }
        String phone = host.particulars().contact().phone();
        if (phone != null) {
            alike.add(Criteria.where("particulars.contact.phone").is(phone));
        }
        return ofItsController(host, alike).stream()
                .filter(other -> !host.notSameAs().contains(other.id())
                        && !other.notSameAs().contains(host.id()))
                .toList();
    }

    /** Remembers that the two are different organisations. */
    public Outcome<Host> tellApart(HostId one, HostId other, Caller caller) {
        return store.change(
                one.value().toString(),
                host -> caller.may(RegisterHost.RIGHT, host.unit()),
                null,
                host -> host.isNot(other));
    }

    boolean holdANumberOf(Host host) {
        List<Criteria> alike = host.particulars().registers().entrySet().stream()
                .map(entry -> Criteria.where(
                                "particulars.registers." + entry.getKey().name())
                        .is(entry.getValue()))
                .toList();
        return !alike.isEmpty() && !ofItsController(host, alike).isEmpty();
    }

    private List<Host> ofItsController(Host host, List<Criteria> alike) {
        Criteria criteria = new Criteria()
                .andOperator(
                        Caller.under("unit", host.unit().controller()),
                        Criteria.where("_id").ne(host.id().value().toString()),
                        new Criteria().orOperator(alike));
        return mongo.find(Query.query(criteria).limit(MOST), Host.class);
    }
}
