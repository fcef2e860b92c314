package eu.kalaka.matching.copies;

import static java.util.stream.Collectors.toMap;

import eu.kalaka.matching.HostId;
import eu.kalaka.platform.store.Projection;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** The hosts as last heard. */
@Component
public class Hosts {

    private final MongoTemplate mongo;
    private final Projection<Host> copies;

    Hosts(MongoTemplate mongo) {
        this.mongo = mongo;
        this.copies = new Projection<>(mongo, Host.class);
    }

    void keep(Host host, long sequence) {
        copies.put(host.hostId().toString(), sequence, host);
    }

    /** The same of many, by their ids. */
    public Map<HostId, Host> named(Collection<HostId> ids) {
        List<String> texts = ids.stream().map(id -> id.value().toString()).toList();
        Map<HostId, Host> known = mongo.find(Query.query(Criteria.where("_id").in(texts)), Host.class).stream()
                .collect(toMap(host -> new HostId(host.hostId()), host -> host));
        ids.forEach(id -> known.computeIfAbsent(id, one -> new Host(one.value(), null)));
        return known;
    }

    /** The host with that id; of one that we have not heard of yet nothing is known. */
    public Host named(HostId id) {
        return copies.find(id.value().toString()).orElseGet(() -> new Host(id.value(), null));
    }
}
