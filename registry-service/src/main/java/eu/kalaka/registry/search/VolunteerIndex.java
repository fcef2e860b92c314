package eu.kalaka.registry.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.jspecify.annotations.Nullable;

/**
 * Volunteers in memory, to be found by what is in {@link Wanted}. What was put is found by every question asked after it. May be
 * used by many threads; what is older than what is known is passed over.
 */
public final class VolunteerIndex {

    private final ConcurrentHashMap<UUID, Long> known = new ConcurrentHashMap<>();
    private final IndexWriter writer;
    private final SearcherManager searchers;

    /** An empty one. */
    public VolunteerIndex() {
        try {
            writer = new IndexWriter(new ByteBuffersDirectory(), new IndexWriterConfig());
            searchers = new SearcherManager(writer, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether she is known as of that message or a later one. */
    public boolean knows(UUID id, long sequence) {
        return known.getOrDefault(id, 0L) >= sequence;
    }

    /** Takes her in as of that message, in the place of what was known of her. */
    public void put(Findable volunteer, long sequence) {
        known.compute(volunteer.id(), (id, before) -> {
            if (before != null && before >= sequence) {
                return before;
            }
            try {
                writer.updateDocument(idTerm(id), Fields.document(volunteer));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return sequence;
        });
    }

    /** Nothing is left of her; were she registered again under the same id, by the same list, she would be found again. */
    public void erase(UUID id) {
        known.computeIfPresent(id, (_, _) -> {
            try {
                writer.deleteDocuments(idTerm(id));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return null;
        });
    }

    /**
     * A page of those who are wanted.
     *
     * @param after the last one of the page before, of the same order; null on the first page
     */
    public Hits find(Wanted wanted, Order order, boolean descending, @Nullable Cursor after, int limit) {
        try {
            searchers.maybeRefreshBlocking();
            IndexSearcher searcher = searchers.acquire();
            try {
                return find(searcher, wanted, order, descending, after, limit);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Hits find(
            IndexSearcher searcher, Wanted wanted, Order order, boolean descending, @Nullable Cursor after, int limit)
            throws IOException {
        Sort sort = Fields.sort(order, descending);
        // Nobody else has the same id, so no document number is needed to tell the last one.
        FieldDoc last = after == null
                ? null
                : new FieldDoc(Integer.MAX_VALUE, Float.NaN, after.by().toArray());
        TopFieldDocs found = searcher.search(
                Conditions.of(wanted), new TopFieldCollectorManager(sort, limit + 1, last, Integer.MAX_VALUE));
        ScoreDoc[] docs = found.scoreDocs;
        boolean isLast = docs.length <= limit;
        List<ScoreDoc> page = Arrays.asList(docs).subList(0, Math.min(docs.length, limit));
        StoredFields stored = searcher.storedFields();
        List<Hit> items = new ArrayList<>();
        for (ScoreDoc doc : page) {
            items.add(Fields.hit(stored.document(doc.doc)));
        }
        Cursor next = isLast ? null : new Cursor(order, descending, Arrays.asList(((FieldDoc) page.getLast()).fields));
        return new Hits(items, found.totalHits.value(), next);
    }

    private static Term idTerm(UUID id) {
        return new Term(Fields.ID, id.toString());
    }
}
