package eu.kalaka.platform.audit;

import eu.kalaka.platform.audit.AuditTrail.Head;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

/** Walks the chain from its first entry and finds the first that was changed, taken out, put in, or cut off. */
final class VerifyAudit {

    /**
     * What was found.
     *
     * @param entries how many are whole, from the first on
     * @param hash of the last whole entry; who writes it down elsewhere can prove later that nothing before it was changed
     * @param brokenAt number of the first entry that is not as it was written, or is missing; absent where all is whole
     */
    record Verdict(long entries, String hash, @Nullable Long brokenAt) {}

    private static final int AT_ONCE = 1_000;

    private final MongoTemplate mongo;
    private final AuditTrail trail;

    VerifyAudit(MongoTemplate mongo, AuditTrail trail) {
        this.mongo = mongo;
        this.trail = trail;
    }

    Verdict verify() {
        // Read first: what is written while the chain is walked lies behind it.
        Head head = trail.head();
        Head end = Head.NONE;
        while (true) {
            var links = mongo.find(
                    Query.query(Criteria.where("_id").gt(Link.place(end.number())))
                            .with(Sort.by("_id"))
                            .limit(AT_ONCE),
                    Link.class);
            for (Link link : links) {
                if (!link.follows(end.hash(), end.number() + 1)
                        || (end.number() + 1 == head.number() && !link.hash().equals(head.hash()))) {
                    return broken(end);
                }
                end = new Head(end.number() + 1, link.hash());
            }
            if (links.size() < AT_ONCE) {
                return end.number() < head.number() ? broken(end) : new Verdict(end.number(), end.hash(), null);
            }
        }
    }

    private static Verdict broken(Head lastWhole) {
        return new Verdict(lastWhole.number(), lastWhole.hash(), lastWhole.number() + 1);
    }
}
