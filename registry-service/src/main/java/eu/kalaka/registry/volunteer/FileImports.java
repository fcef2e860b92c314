package eu.kalaka.registry.volunteer;

import eu.kalaka.platform.store.WritesItsOwnCollection;
import eu.kalaka.registry.volunteer.FileImport.Progress;
import eu.kalaka.registry.volunteer.FileImport.Settings;
import eu.kalaka.registry.volunteer.FileImport.State;
import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bson.types.Binary;
import org.springframework.data.annotation.Id;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/** Lists that people brought, for as long as they are needed, in the parts in which they came. */
@Component
@WritesItsOwnCollection("imports and import-parts: of this service alone, told to nobody")
class FileImports {

    /** A list is not kept: what was in it is in the registry, or with whoever brought it. */
    static final Duration KEPT = Duration.ofDays(7);
    /** Long enough to look up and mend the rows that were refused. */
    static final Duration KEPT_WHEN_DONE = Duration.ofDays(1);

    /**
     * Part of a file.
     *
     * @param id of the import and the number of the part
     */
    record Part(@Id String id, String of, int number, Instant at, Binary bytes) {}

    private static final String PARTS = "import-parts";

    private final MongoTemplate mongo;

    FileImports(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    void add(FileImport started) {
        mongo.insert(started);
    }

    Optional<FileImport> find(String id) {
        return Optional.ofNullable(mongo.findById(id, FileImport.class));
    }

    /** Keeps a part; brought again it takes the place of what was there. */
    void keep(String of, int number, Instant at, byte[] bytes) {
        mongo.save(new Part(of + "/" + number, of, number, at, new Binary(bytes)), PARTS);
    }

    /** The whole file, or empty where a part is missing or none has come. */
    Optional<byte[]> file(String of) {
        var whole = new ByteArrayOutputStream();
        int next = 0;
        List<Part> parts =
                mongo.find(Query.query(Criteria.where("of").is(of)).with(Sort.by("number")), Part.class, PARTS);
        for (Part part : parts) {
            if (part.number() != next) {
                return Optional.empty();
            }
            whole.writeBytes(part.bytes().getData());
            next++;
        }
        return next == 0 ? Optional.empty() : Optional.of(whole.toByteArray());
    }

    void set(String id, Settings settings) {
        mongo.updateFirst(withId(id), Update.update("settings", settings), FileImport.class);
    }

    void set(String id, Progress progress) {
        mongo.updateFirst(withId(id), Update.update("progress", progress), FileImport.class);
    }

    /** Marks it as running unless somebody else's run is alive; says whether this one may begin. */
    boolean begin(FileImport found, Instant now) {
        Progress begun = Progress.NONE.with(State.RUNNING, now);
        Criteria asFound = Criteria.where("_id")
                .is(found.id())
                .and("progress.state")
                .is(found.progress().state())
                .and("progress.heard")
                .is(found.progress().heard());
        return mongo.updateFirst(Query.query(asFound), Update.update("progress", begun), FileImport.class)
                        .getModifiedCount()
                == 1;
    }

    /** The file goes; that there was one, and how many were registered from it, stays. */
    void forget(String of) {
        mongo.remove(Query.query(Criteria.where("of").is(of)), PARTS);
    }

    /** Forgets what was brought before that time; says how many parts went. */
    long forgetOlderThan(Instant time) {
        return mongo.remove(Query.query(Criteria.where("at").lt(time)), PARTS).getDeletedCount();
    }

    /** Forgets the files whose run came to its end before that time; says how many parts went. */
    long forgetDoneBefore(Instant time) {
        List<String> left = mongo.findDistinct(new Query(), "of", PARTS, String.class);
        Criteria done = Criteria.where("_id")
                .in(left)
                .and("progress.state")
                .is(State.DONE)
                .and("progress.heard")
                .lt(time);
        List<String> over = mongo.find(Query.query(done), FileImport.class).stream()
                .map(FileImport::id)
                .toList();
        return over.isEmpty()
                ? 0
                : mongo.remove(Query.query(Criteria.where("of").in(over)), PARTS)
                        .getDeletedCount();
    }

    private static Query withId(String id) {
        return Query.query(Criteria.where("_id").is(id));
    }
}
