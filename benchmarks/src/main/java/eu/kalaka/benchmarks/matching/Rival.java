package eu.kalaka.benchmarks.matching;

import eu.kalaka.contracts.GeoPoint;
import eu.kalaka.matching.copies.Course;
import eu.kalaka.matching.copies.Need;
import eu.kalaka.matching.copies.Qualification;
import eu.kalaka.matching.copies.Volunteer;
import eu.kalaka.matching.eligibility.Opening;
import eu.kalaka.matching.index.Profile;
import eu.kalaka.matching.ranking.ActivityInterests;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.LatLonDocValuesField;
import org.apache.lucene.document.LatLonPoint;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;

/**
 * Lucene with the same people and the same hard conditions. Its order is what it does well: constant boosts for what is wished
 * for and a boost by nearness; it knows nothing of load, continuity, reliability and waiting.
 */
final class Rival {

    private final Directory directory = new ByteBuffersDirectory();
    private final IndexWriter writer;
    private final Set<Integer> limits = new TreeSet<>();
    private IndexSearcher searcher;

    Rival() throws IOException {
        writer = new IndexWriter(directory, new IndexWriterConfig().setRAMBufferSizeMB(256));
        searcher = new IndexSearcher(DirectoryReader.open(writer));
    }

    void add(Profile profile) throws IOException {
        Volunteer volunteer = profile.volunteer();
        Document document = new Document();
        document.add(new StoredField("id", volunteer.volunteerId().toString()));
        term(document, "controller", volunteer.unitPath().controller().value());
        term(
                document,
                "asked",
                volunteer.status().equals("active") && volunteer.consents().contains("matching_share") ? "y" : "n");
        volunteer.skills().forEach(code -> term(document, "skill", code));
        volunteer.languages().forEach(code -> term(document, "language", code));
        volunteer.availability().forEach(code -> term(document, "time", code));
        document.add(new IntPoint("birth", (int) volunteer.birthDate().toEpochDay()));
        for (Qualification done : profile.qualifications()) {
            int until = done.validUntil() == null
                    ? Integer.MAX_VALUE
                    : (int) done.validUntil().toEpochDay();
            document.add(new IntPoint("course " + done.course(), until));
        }
        GeoPoint place = volunteer.place();
        Integer limit = volunteer.maxDistanceKm();
        if (place != null) {
            document.add(new LatLonPoint("place", place.lat(), place.lon()));
            document.add(new LatLonDocValuesField("place", place.lat(), place.lon()));
        }
        if (place == null || limit == null) {
            term(document, "limit", "none");
        } else {
            term(document, "limit", limit.toString());
            limits.add(limit);
        }
        writer.addDocument(document);
    }

    void finish() throws IOException {
        writer.forceMerge(1);
        writer.commit();
        searcher = new IndexSearcher(DirectoryReader.open(writer));
    }

    long bytes() throws IOException {
        long bytes = 0;
        for (String file : directory.listAll()) {
            bytes += directory.fileLength(file);
        }
        return bytes;
    }

    int best(Opening opening, int limit) throws IOException {
        return searcher.search(ranked(opening), limit).scoreDocs.length;
    }

    Set<UUID> all(Opening opening) throws IOException {
        Set<UUID> ids = new HashSet<>();
        for (ScoreDoc hit : searcher.search(
                        filter(opening), Math.max(1, searcher.getIndexReader().maxDoc()))
                .scoreDocs) {
            ids.add(UUID.fromString(searcher.storedFields().document(hit.doc).get("id")));
        }
        return ids;
    }

    private Query ranked(Opening opening) {
        Need need = opening.need();
        BooleanQuery.Builder query = new BooleanQuery.Builder().add(filter(opening), Occur.FILTER);
        need.skillsNice()
                .forEach(code ->
                        query.add(boost("skill", code, 24f / need.skillsNice().size()), Occur.SHOULD));
        ActivityInterests.of(need.activity()).forEach(code -> query.add(boost("skill", code, 8), Occur.SHOULD));
        need.languagesNice().forEach(code -> query.add(boost("language", code, 8), Occur.SHOULD));
        GeoPoint place = need.place();
        if (place != null) {
            query.add(LatLonPoint.newDistanceFeatureQuery("place", 16, place.lat(), place.lon(), 10_000), Occur.SHOULD);
        }
        return query.build();
    }

    private Query filter(Opening opening) {
        Need need = opening.need();
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        query.add(is("controller", need.unitPath().controller().value()), Occur.FILTER);
        query.add(is("asked", "y"), Occur.FILTER);
        opening.weekTimes().forEach(time -> query.add(is("time", time.code()), Occur.FILTER));
        need.skillsMust().forEach(code -> query.add(is("skill", code), Occur.FILTER));
        int day = (int) opening.day().toEpochDay();
        for (Course course : opening.courses()) {
            query.add(IntPoint.newRangeQuery("course " + course.course(), day, Integer.MAX_VALUE), Occur.FILTER);
        }
        if (need.minAge() != null) {
            int bornBy = (int) opening.day().minusYears(need.minAge()).toEpochDay();
            query.add(IntPoint.newRangeQuery("birth", Integer.MIN_VALUE, bornBy), Occur.FILTER);
        }
        GeoPoint place = need.place();
        if (place != null) {
            query.add(withinTheirLimits(place), Occur.FILTER);
        }
        return query.build();
    }

    private Query withinTheirLimits(GeoPoint place) {
        BooleanQuery.Builder any = new BooleanQuery.Builder().add(is("limit", "none"), Occur.SHOULD);
        for (int limit : limits) {
            any.add(
                    new BooleanQuery.Builder()
                            .add(is("limit", Integer.toString(limit)), Occur.FILTER)
                            .add(
                                    LatLonPoint.newDistanceQuery("place", place.lat(), place.lon(), limit * 1000.0),
                                    Occur.FILTER)
                            .build(),
                    Occur.SHOULD);
        }
        return any.build();
    }

    private static void term(Document document, String field, String value) {
        document.add(new StringField(field, value, Field.Store.NO));
    }

    private static Query is(String field, String value) {
        return new TermQuery(new Term(field, value));
    }

    private static Query boost(String field, String value, float weight) {
        return new BoostQuery(new ConstantScoreQuery(is(field, value)), weight);
    }
}
