package eu.kalaka.matching.copies;

import eu.kalaka.matching.HostId;
import eu.kalaka.platform.store.Projection;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Component;

/** The hosts as last heard. */
@Component
public class Hosts {

    private final Projection<Host> copies;

    Hosts(MongoTemplate mongo) {
        this.copies = new Projection<>(mongo, Host.class);
    }

    void keep(Host host, long sequence) {
        copies.put(host.hostId().toString(), sequence, host);
    }

    /** The host with that id; of one that we have not heard of yet nothing is known. */
    public Host named(HostId id) {
        return copies.find(id.value().toString()).orElseGet(() -> new Host(id.value(), null));
    }
}
