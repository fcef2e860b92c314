package eu.kalaka.platform.sample;

import eu.kalaka.platform.bus.Incoming;
import eu.kalaka.platform.store.Projection;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** What the sample service has heard: every delivery, and what it applied under its sequence guard. */
public final class Heard {

    /** The fields that the sample needs. */
    record Fact(UUID needId) {}

    /** The fields that the sample needs. */
    record Host(UUID hostId, String name) {}

    /** The copy. */
    @Document("last-of-box")
    record LastOfBox(@Id String id, String eventId) {}

    /** One delivery. */
    public record Delivery(String box, long sequence) {}

    private final List<Delivery> delivered = new CopyOnWriteArrayList<>();
    private final List<Delivery> applied = new CopyOnWriteArrayList<>();
    private final List<String> hosts = new CopyOnWriteArrayList<>();
    private final List<String> hostsElsewhere = new CopyOnWriteArrayList<>();
    private final Projection<LastOfBox> copies;
    private volatile boolean failing;

    Heard(Projection<LastOfBox> copies) {
        this.copies = copies;
    }

    void needClosed(Incoming about, Fact fact) {
        Delivery delivery = new Delivery(about.subject(), about.sequence());
        delivered.add(delivery);
        if (copies.put(about.subject(), about.sequence(), new LastOfBox(about.subject(), about.id()))) {
            applied.add(delivery);
        }
    }

    void host(Incoming about, Host host) {
        if (failing) {
            throw new IllegalStateException("The sample was told to fail");
        }
        hosts.add(host.name());
    }

    void hostElsewhere(Incoming about, Host host) {
        hostsElsewhere.add(host.name());
    }

    /** What another feature heard of the same topic. */
    public List<String> hostsElsewhere() {
        return hostsElsewhere;
    }

    public List<Long> deliveredOf(UUID box) {
        return of(delivered, box);
    }

    public List<Long> appliedOf(UUID box) {
        return of(applied, box);
    }

    public List<String> hosts() {
        return hosts;
    }

    public void fail(boolean yes) {
        failing = yes;
    }

    private static List<Long> of(List<Delivery> deliveries, UUID box) {
        return deliveries.stream()
                .filter(delivery -> delivery.box().equals(box.toString()))
                .map(Delivery::sequence)
                .toList();
    }
}
