package eu.kalaka.platform.outbox;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoWriteException;
import com.mongodb.bulk.BulkWriteError;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.Projections;
import eu.kalaka.contracts.Catalogue;
import eu.kalaka.contracts.Message;
import eu.kalaka.contracts.Topic;
import eu.kalaka.platform.aggregate.Decision;
import eu.kalaka.platform.aggregate.Outcome;
import eu.kalaka.platform.aggregate.Versioned;
import eu.kalaka.platform.web.ComeBackLater;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.bson.Document;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mapping.PersistentProperty;
import org.springframework.data.mongodb.core.MongoTemplate;

/**
 * The only way an aggregate with an outbox is written. State and messages go into one document by one atomic write: an
 * insert, or an update on id and version that sets and unsets the mapped fields, pushes the messages and raises the version.
 * Each write also carries the aggregate's snapshots, so that no command can forget them; a state that has none any more erases the
 * ones before with a tombstone.
 */
public final class AggregateStore<T> {

    /** Where the words stand under which an aggregate is found. */
    public static final String KEYS = "keys";

    private static final String ID = "_id";
    private static final String VERSION = "version";
    private static final String SEQUENCE = "sequence";
    private static final int TRIES = 10;

    private final MongoTemplate mongo;
    private final Class<T> type;
    private final Function<T, List<Message>> snapshots;
    private final Entries entries;
    private final Backlog backlog;
    private final Relay relay;
    private final List<Consumer<Versioned<T>>> followers = new CopyOnWriteArrayList<>();
    private final @Nullable Clock past;
    private final @Nullable Function<T, List<String>> keys;

    AggregateStore(
            MongoTemplate mongo,
            Class<T> type,
            Function<T, List<Message>> snapshots,
            Entries entries,
            Backlog backlog,
            Relay relay,
            @Nullable Clock past,
            @Nullable Function<T, List<String>> keys) {
        this.mongo = mongo;
        this.type = type;
        this.snapshots = snapshots;
        this.entries = entries;
        this.backlog = backlog;
        this.relay = relay;
        this.past = past;
        this.keys = keys;
    }

    /** This store, keeping in the document what each write replaces, so that it can be told {@linkplain #find(String, Instant) how it was}. */
    public AggregateStore<T> withPast(Clock clock) {
        return new AggregateStore<>(mongo, type, snapshots, entries, backlog, relay, clock, keys);
    }

    /** This store, writing with each state the words under which it is to be found, in the indexed field {@link #KEYS}. */
    public AggregateStore<T> withKeys(Function<T, List<String>> keysOf) {
        collection().createIndex(Indexes.ascending(KEYS));
        return new AggregateStore<>(mongo, type, snapshots, entries, backlog, relay, past, keysOf);
    }

    /** The aggregate with that id. */
    public Optional<Versioned<T>> find(String id) {
        return Optional.ofNullable(collection()
                        .find(eq(ID, id))
                        .projection(Projections.exclude(Past.FIELD))
                        .first())
                .map(this::read);
    }

    /** How it was at that moment; empty where it was not there yet, or its past was {@linkplain #forget forgotten}. */
    public Optional<T> find(String id, Instant then) {
        return past(id, document -> Past.at(document, then));
    }

    /** How it was in that version; empty where it had none such, or its past was {@linkplain #forget forgotten}. */
    public Optional<T> find(String id, long version) {
        return past(id, document -> Past.at(document, version));
    }

    private Optional<T> past(String id, Function<Document, Optional<Document>> earlier) {
        return Optional.ofNullable(collection().find(eq(ID, id)).first())
                .flatMap(earlier)
                .map(document -> mongo.getConverter().read(type, document));
    }

    /** All of them, in no order. */
    public Stream<Versioned<T>> all() {
        return StreamSupport.stream(
                collection()
                        .find()
                        .projection(Projections.exclude(Past.FIELD))
                        .map(this::read)
                        .spliterator(),
                false);
    }

    /** Tells {@code follower} of every write of this instance, as soon as it stands, on the writer's thread. */
    public void whenWritten(Consumer<Versioned<T>> follower) {
        followers.add(follower);
    }

    /**
     * Inserts a new aggregate with what happened. Where one with its id exists already, that one is the answer and nothing is
     * written: the command was carried out before.
     *
     * @throws ComeBackLater where too many messages wait for the broker
     */
    public Outcome<T> create(T state, Message... facts) {
        backlog.admit();
        Document document = asNew(state, List.of(facts));
        String id = idOf(document);
        int messages = messagesIn(document);
        try {
            collection().insertOne(document);
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw e;
            }
            return find(id).<Outcome<T>>map(existing -> new Outcome.Done<>(existing, false))
                    .orElseThrow(() -> e); // another unique key than the id's
        }
        return new Outcome.Done<>(written(id, messages, new Versioned<>(state, 1, messages)), true);
    }

    /**
     * Inserts many new aggregates by one command, each with what happened to it and with nothing of the others. Those whose id
     * exists already are passed over.
     *
     * @return how many were new
     * @throws ComeBackLater where too many messages wait for the broker; nothing is written then
     */
    public int createAll(Collection<T> states, Function<T, List<Message>> facts) {
        backlog.admit();
        List<T> given = List.copyOf(states);
        if (given.isEmpty()) {
            return 0;
        }
        List<Document> documents =
                given.stream().map(state -> asNew(state, facts.apply(state))).toList();
        Set<Integer> known = insert(documents);
        for (int i = 0; i < given.size(); i++) {
            if (!known.contains(i)) {
                int messages = messagesIn(documents.get(i));
                written(idOf(documents.get(i)), messages, new Versioned<>(given.get(i), 1, messages));
            }
        }
        return given.size() - known.size();
    }

    /** Inserts what is new; the places of what is not. */
    private Set<Integer> insert(List<Document> documents) {
        try {
            collection().insertMany(documents, new InsertManyOptions().ordered(false));
            return Set.of();
        } catch (MongoBulkWriteException e) {
            if (e.getWriteErrors().stream().anyMatch(error -> error.getCategory() != ErrorCategory.DUPLICATE_KEY)) {
                throw e;
            }
            return e.getWriteErrors().stream().map(BulkWriteError::getIndex).collect(Collectors.toSet());
        }
    }

    private Document asNew(T state, List<Message> facts) {
        Document document = write(state);
        List<Document> messages = entries.of(idOf(document), 0, joined(facts, snapshots.apply(state)));
        document.append(VERSION, 1L).append(SEQUENCE, (long) messages.size()).append(Entry.FIELD, messages);
        if (keys != null) {
            document.append(KEYS, keys.apply(state));
        }
        if (past != null) {
            document.append(Past.SINCE, Date.from(past.instant()));
        }
        return document;
    }

    private static int messagesIn(Document document) {
        return document.getList(Entry.FIELD, Document.class).size();
    }

    /** As {@link #change(String, Predicate, Long, Function)} for every caller and any version. */
    public Outcome<T> change(String id, Function<T, Decision<T>> decide) {
        return change(id, state -> true, null, decide);
    }

    /**
     * Loads, lets the aggregate decide, and saves; begins again where somebody else wrote in between, so {@code decide} must
     * be free of effects.
     *
     * @param visible whether the caller may know of this record; if not, the outcome is {@code Missing}
     * @param expected the version the caller has seen, or null for any
     * @throws ComeBackLater where too many messages wait for the broker, or too many others write to this record
     */
    public Outcome<T> change(
            String id, Predicate<? super T> visible, @Nullable Long expected, Function<T, Decision<T>> decide) {
        return change(id, visible, expected, decide, false);
    }

    /**
     * As {@link #change(String, Predicate, Long, Function)}, and nothing is left of how it was before: for what must not be kept,
     * such as the data of a person who is erased.
     */
    public Outcome<T> forget(
            String id, Predicate<? super T> visible, @Nullable Long expected, Function<T, Decision<T>> decide) {
        return change(id, visible, expected, decide, true);
    }

    /** As above for every caller and any version. */
    public Outcome<T> forget(String id, Function<T, Decision<T>> decide) {
        return forget(id, state -> true, null, decide);
    }

    private Outcome<T> change(
            String id,
            Predicate<? super T> visible,
            @Nullable Long expected,
            Function<T, Decision<T>> decide,
            boolean forgetting) {
        backlog.admit();
        for (int tried = 0; tried < TRIES; tried++) {
            Optional<Versioned<T>> found = find(id).filter(loaded -> visible.test(loaded.state()));
            if (found.isEmpty()) {
                return new Outcome.Missing<>();
            }
            Versioned<T> loaded = found.get();
            if (expected != null && expected != loaded.version()) {
                return new Outcome.Stale<>();
            }
            Optional<Outcome<T>> outcome = switch (decide.apply(loaded.state())) {
                case Decision.Refused<T>(var refusal) -> Optional.of(new Outcome.Refused<>(refusal));
                case Decision.Kept<T> _ -> Optional.of(new Outcome.Done<>(loaded, false));
                case Decision.Changed<T>(T state, List<Message> facts) ->
                    update(id, loaded, state, facts, forgetting).map(now -> new Outcome.Done<>(now, false));
            };
            if (outcome.isPresent()) {
                return outcome.get();
            }
        }
        throw new ComeBackLater("Too many writers at one " + type.getSimpleName(), Duration.ofSeconds(1));
    }

    private Optional<Versioned<T>> update(
            String id, Versioned<T> loaded, T state, List<Message> facts, boolean forgetting) {
        List<Message> told = snapshots.apply(state);
        List<Document> messages = new ArrayList<>(entries.of(id, loaded.sequence(), joined(facts, told)));
        messages.addAll(tombstones(id, loaded, told, messages.size()));
        Document set = write(state);
        if (!id.equals(idOf(set))) {
            throw new IllegalStateException("A command must not change an aggregate's id");
        }
        set.remove(ID);
        Document unset = new Document();
        mappedFields().stream().filter(field -> !set.containsKey(field)).forEach(field -> unset.append(field, ""));
        Document push = new Document(Entry.FIELD, new Document("$each", messages));
        if (past != null && forgetting) {
            unset.append(Past.FIELD, "");
            set.append(Past.SINCE, Date.from(past.instant()));
        } else if (past != null) {
            Document before = write(loaded.state());
            before.remove(ID);
            push.append(Past.FIELD, Past.replaced(loaded.version(), before, set, past.instant()));
        }
        if (keys != null) {
            set.append(KEYS, keys.apply(state));
        }
        Document update = new Document("$inc", new Document(VERSION, 1L).append(SEQUENCE, (long) messages.size()))
                .append("$push", push);
        if (!set.isEmpty()) {
            update.append("$set", set);
        }
        if (!unset.isEmpty()) {
            update.append("$unset", unset);
        }
        boolean first = collection()
                        .updateOne(and(eq(ID, id), eq(VERSION, loaded.version())), update)
                        .getModifiedCount()
                == 1;
        if (!first) {
            return Optional.empty();
        }
        return Optional.of(written(
                id,
                messages.size(),
                new Versioned<>(state, loaded.version() + 1, loaded.sequence() + messages.size())));
    }

    /** Where a state has nothing more to tell, what was told before is erased from the topic. */
    private List<Document> tombstones(String id, Versioned<T> loaded, List<Message> now, int before) {
        List<Message> told = snapshots.apply(loaded.state());
        Set<Topic> topics = topics(told);
        topics.removeAll(topics(now));
        return topics.isEmpty()
                ? List.of()
                : entries.tombstones(
                        id, loaded.sequence() + before, told.getFirst().unit(), topics);
    }

    private static Set<Topic> topics(List<Message> snapshots) {
        return snapshots.stream().map(Catalogue::topicOf).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Versioned<T> written(String id, int messages, Versioned<T> now) {
        backlog.added(messages);
        relay.signal(collectionName(), id);
        followers.forEach(follower -> follower.accept(now));
        return now;
    }

    private static List<Message> joined(List<Message> facts, List<Message> snapshots) {
        List<Message> all = new ArrayList<>(facts);
        all.addAll(snapshots);
        return all;
    }

    private Document write(T state) {
        Document document = new Document();
        mongo.getConverter().write(state, document);
        document.remove("_class"); // a class name is no wire or storage name
        if (document.get(ID) instanceof ObjectId likely) {
            document.put(ID, likely.toHexString()); // an id of 24 hexadecimal digits is still text
        }
        return document;
    }

    private Versioned<T> read(Document document) {
        return new Versioned<>(
                mongo.getConverter().read(type, document), document.getLong(VERSION), document.getLong(SEQUENCE));
    }

    private List<String> mappedFields() {
        List<String> fields = new ArrayList<>();
        mongo.getConverter()
                .getMappingContext()
                .getRequiredPersistentEntity(type)
                .forEach((PersistentProperty<?> property) -> {
                    if (!property.isIdProperty()) {
                        fields.add(property.getName());
                    }
                });
        return fields;
    }

    private static String idOf(Document document) {
        return document.getString(ID);
    }

    private String collectionName() {
        return mongo.getCollectionName(type);
    }

    private MongoCollection<Document> collection() {
        return mongo.getCollection(collectionName());
    }
}
