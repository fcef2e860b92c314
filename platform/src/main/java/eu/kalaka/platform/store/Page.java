package eu.kalaka.platform.store;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

/**
 * A page of a list.
 *
 * @param next cursor for the following page, absent on the last
 */
public record Page<T>(List<T> items, @Nullable String next) {

    /** Reads one page of a list. */
    @FunctionalInterface
    public interface Reader<T> {
        /** The page after that cursor; null begins. */
        Page<T> after(@Nullable String cursor);
    }

    /** Most items on one page. */
    public static final int MOST = 200;

    /** The page of {@code type} that matches, in the order of ids, after {@code cursor}; {@code id} gives an item's own id. */
    public static <T> Page<T> find(
            MongoTemplate mongo,
            Class<T> type,
            Criteria criteria,
            @Nullable String cursor,
            int limit,
            Function<T, String> id) {
        int size = Math.clamp(limit, 1, MOST);
        Criteria after = cursor == null
                ? criteria
                : new Criteria().andOperator(criteria, Criteria.where("_id").gt(cursor));
        List<T> found = mongo.find(Query.query(after).with(Sort.by("_id")).limit(size + 1), type);
        if (found.size() <= size) {
            return new Page<>(found, null);
        }
        List<T> items = found.subList(0, size);
        return new Page<>(List.copyOf(items), id.apply(items.getLast()));
    }

    /** All items of a list, read page by page as they are asked for. */
    public static <T> Stream<T> all(Reader<T> list) {
        return Stream.iterate(
                        Optional.of(list.after(null)),
                        Optional::isPresent,
                        page -> page.flatMap(read -> Optional.ofNullable(read.next()))
                                .map(list::after))
                .flatMap(Optional::stream)
                .flatMap(page -> page.items().stream());
    }

    public <V> Page<V> map(Function<? super T, ? extends V> view) {
        return new Page<>(items.stream().<V>map(view).toList(), next);
    }
}
