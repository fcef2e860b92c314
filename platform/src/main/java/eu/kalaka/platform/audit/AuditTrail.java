package eu.kalaka.platform.audit;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoException;
import com.mongodb.MongoWriteException;
import com.mongodb.bulk.BulkWriteError;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import eu.kalaka.platform.store.Ids;
import eu.kalaka.platform.store.WritesItsOwnCollection;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

/**
 * Chains what was done and seen, and keeps it. Whoever comes while another writes waits, and one of the waiting writes for all:
 * one insert for many entries. Several instances of a service share one chain: a place can be taken only once, and who finds his
 * taken chains his entries again after the newcomer's.
 */
@WritesItsOwnCollection("audit and audit-head: written once, never changed, told to nobody")
public final class AuditTrail {

    /** The last entry that is surely there, kept apart from the entries: so that a cut end is seen. */
    record Head(long number, String hash) {
        static final Head NONE = new Head(0, Link.BEGINNING);
    }

    private static final class Waiting {
        private final UUID key;
        private final Look look;
        private boolean kept;
        private @Nullable RuntimeException failure;

        Waiting(UUID key, Look look) {
            this.key = key;
            this.look = look;
        }
    }

    private static final String HEAD = "head";
    private static final String HEADS = "audit-head";
    private static final int AT_ONCE = 200;

    private final MongoTemplate mongo;
    private final Ids ids;
    private final Lock writing = new ReentrantLock();
    private final Queue<Waiting> waiting = new ArrayDeque<>();

    /** As this instance knows it; absent after a failure, for then nobody knows what was kept. */
    private @Nullable Head last;

    AuditTrail(MongoTemplate mongo, Ids ids) {
        this.mongo = mongo;
        this.ids = ids;
    }

    /**
     * Keeps an entry, and returns when it is kept.
     *
     * @throws RuntimeException of the store, where it does not take the entry
     */
    public void record(Look look) {
        Waiting mine = new Waiting(ids.next(), look);
        synchronized (waiting) {
            waiting.add(mine);
        }
        writing.lock();
        try {
            while (!mine.kept && mine.failure == null) {
                write(next());
            }
        } finally {
            writing.unlock();
        }
        if (mine.failure != null) {
            throw mine.failure;
        }
    }

    private List<Waiting> next() {
        List<Waiting> batch = new ArrayList<>();
        synchronized (waiting) {
            while (!waiting.isEmpty() && batch.size() < AT_ONCE) {
                batch.add(waiting.remove());
            }
        }
        return batch;
    }

    private void write(List<Waiting> batch) {
        try {
            List<Waiting> left = batch;
            while (!left.isEmpty()) {
                left = append(left);
            }
        } catch (RuntimeException e) {
            last = null;
            batch.stream().filter(one -> !one.kept).forEach(one -> one.failure = e);
        }
    }

    /** Chains and inserts; what another instance came before is left. */
    private List<Waiting> append(List<Waiting> batch) {
        Head head = last == null ? found() : last;
        List<Link> links = new ArrayList<>();
        Head end = head;
        for (Waiting one : batch) {
            Link link = Link.after(end.hash(), end.number() + 1, one.key, one.look);
            links.add(link);
            end = new Head(end.number() + 1, link.hash());
        }
        int kept = insert(links);
        batch.subList(0, kept).forEach(one -> one.kept = true);
        if (kept == batch.size()) {
            last = end;
            advance(end);
            return List.of();
        }
        last = null;
        return new ArrayList<>(batch.subList(kept, batch.size()));
    }

    /** How many were kept, from the first on; fewer than all where a place was taken. */
    private int insert(List<Link> links) {
        List<Document> documents = links.stream().map(this::document).toList();
        try {
            mongo.getCollection(Link.COLLECTION).insertMany(documents);
            return links.size();
        } catch (MongoBulkWriteException e) {
            // An ordered insert ends at the first error.
            BulkWriteError first = e.getWriteErrors().getFirst();
            if (first.getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return first.getIndex();
            }
            throw e;
        }
    }

    private Document document(Link link) {
        Document document = new Document();
        mongo.getConverter().write(link, document);
        document.remove("_class");
        return document;
    }

    /** The end of the chain, found from the last known head on. */
    private Head found() {
        Head end = head();
        for (Link link : after(end.number())) {
            end = new Head(end.number() + 1, link.hash());
        }
        return end;
    }

    private List<Link> after(long number) {
        return mongo.find(
                Query.query(Criteria.where("_id").gt(Link.place(number))).with(Sort.by("_id")), Link.class);
    }

    Head head() {
        Document kept = mongo.getCollection(HEADS).find(Filters.eq("_id", HEAD)).first();
        return kept == null
                ? Head.NONE
                : new Head(
                        Objects.requireNonNull(kept.getLong("number")), Objects.requireNonNull(kept.getString("hash")));
    }

    /** Forward only; a later head of another instance stays. */
    private void advance(Head end) {
        try {
            mongo.getCollection(HEADS)
                    .updateOne(
                            Filters.and(Filters.eq("_id", HEAD), Filters.lt("number", end.number())),
                            Updates.combine(Updates.set("number", end.number()), Updates.set("hash", end.hash())),
                            new UpdateOptions().upsert(true));
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw e;
            }
        } catch (MongoException e) {
            // The entries are kept; only the mark behind them is not, and the next batch sets it.
            last = null;
        }
    }
}
