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

    private static final int MOST_MERGES = 10;

    private final Projection<ContactCopy> contacts;
    private final Projection<HostCopy> hosts;
    private final Projection<NeedCopy> needs;
    private final Projection<MergedCopy> merged;

    Copies(
            Projection<ContactCopy> contacts,
            Projection<HostCopy> hosts,
            Projection<NeedCopy> needs,
            Projection<MergedCopy> merged) {
        this.contacts = contacts;
        this.hosts = hosts;
        this.needs = needs;
        this.merged = merged;
    }

    /** How she is reached; where her record goes on in another one, by what that one says. */
    public Optional<ContactCopy> contact(UUID volunteerId) {
        UUID person = volunteerId;
        for (int merges = 0; merges < MOST_MERGES; merges++) {
            UUID into = merged.find(person.toString()).map(MergedCopy::into).orElse(null);
            if (into == null) {
                break;
            }
            person = into;
        }
        return contacts.find(person.toString());
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
        Projection<MergedCopy> mergedCopies(MongoTemplate mongo) {
            return new Projection<>(mongo, MergedCopy.class);
        }

        @Bean
        Copies copies(
                Projection<ContactCopy> contacts,
                Projection<HostCopy> hosts,
                Projection<NeedCopy> needs,
                Projection<MergedCopy> merged) {
            return new Copies(contacts, hosts, needs, merged);
        }

        @Bean
        Subscription volunteerMerges(Projection<MergedCopy> copies) {
            return Subscription.to(Catalogue.VOLUNTEER)
                    .on(
                            "kalaka.volunteer.merged.v1",
                            MergedCopy.class,
                            (about, merge) -> copies.put(about.subject(), about.sequence(), merge))
                    .on(
                            "kalaka.volunteer.merge-undone.v1",
                            MergedCopy.class,
                            (about, merge) -> copies.put(about.subject(), about.sequence(), merge.undone()));
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
