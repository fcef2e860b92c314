package eu.kalaka.notification.recipient;

import eu.kalaka.contracts.Catalogue;
import eu.kalaka.platform.bus.Subscription;
import eu.kalaka.platform.store.Projection;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Looks up the copies. They come on other topics than the placements, so one may be missing that will be there shortly. */
public final class Copies {

    private final Projection<ContactCopy> contacts;
    private final Projection<HostCopy> hosts;
    private final Projection<NeedCopy> needs;

    Copies(Projection<ContactCopy> contacts, Projection<HostCopy> hosts, Projection<NeedCopy> needs) {
        this.contacts = contacts;
        this.hosts = hosts;
        this.needs = needs;
    }

    public Optional<ContactCopy> contact(UUID volunteerId) {
        return contacts.find(volunteerId.toString());
    }

    public Optional<HostCopy> host(UUID hostId) {
        return hosts.find(hostId.toString());
    }

    public Optional<NeedCopy> need(UUID needId) {
        return needs.find(needId.toString());
    }

    @Configuration(proxyBeanMethods = false)
    static class Feeds {

        @Bean
        Projection<ContactCopy> contactCopies(MongoTemplate mongo) {
            return new Projection<>(mongo, ContactCopy.class);
        }

        @Bean
        Projection<HostCopy> hostCopies(MongoTemplate mongo) {
            return new Projection<>(mongo, HostCopy.class);
        }

        @Bean
        Projection<NeedCopy> needCopies(MongoTemplate mongo) {
            return new Projection<>(mongo, NeedCopy.class);
        }

        @Bean
        Copies copies(Projection<ContactCopy> contacts, Projection<HostCopy> hosts, Projection<NeedCopy> needs) {
            return new Copies(contacts, hosts, needs);
        }

        @Bean
        Subscription contactStates(Projection<ContactCopy> copies) {
            return Subscription.to(Catalogue.CONTACT_STATE)
                    .on(
                            "kalaka.contact.state.v1",
                            ContactCopy.class,
                            (about, contact) -> copies.put(about.subject(), about.sequence(), contact))
                    .onErased(copies::erase);
        }

        @Bean
        Subscription hostStates(Projection<HostCopy> copies) {
            return Subscription.to(Catalogue.HOST_STATE)
                    .on(
                            "kalaka.host.state.v1",
                            HostCopy.class,
                            (about, host) -> copies.put(about.subject(), about.sequence(), host));
        }

        @Bean
        Subscription needStates(Projection<NeedCopy> copies) {
            return Subscription.to(Catalogue.NEED_STATE)
                    .on(
                            "kalaka.need.state.v1",
                            NeedCopy.class,
                            (about, need) -> copies.put(about.subject(), about.sequence(), need));
        }
    }
}
