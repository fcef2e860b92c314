package eu.kalaka.registry.duplicate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Finds the pairs among many entries that are likely one person kept twice. */
public final class FindDuplicates {

    /** A telephone or name that so many share says nothing about who somebody is. */
    private static final int COMMON = 400;

    /** Two entries, the one with the smaller id first, and how alike they are. */
    public record Pair(UUID one, UUID other, Likeness likeness) {}

    private record Ids(UUID one, UUID other) {
        static Ids of(Entry one, Entry other) {
            return one.id().compareTo(other.id()) < 0 ? new Ids(one.id(), other.id()) : new Ids(other.id(), one.id());
        }
    }

    private FindDuplicates() {}

    /** The likely pairs, likeliest first. */
    public static List<Pair> among(Collection<Entry> entries) {
        Map<String, List<Entry>> blocks = new HashMap<>();
        entries.forEach(entry -> entry.keys()
                .forEach(key ->
                        blocks.computeIfAbsent(key, absent -> new ArrayList<>()).add(entry)));
        Set<Ids> compared = new HashSet<>();
        List<Pair> pairs = new ArrayList<>();
        blocks.values().stream()
                .filter(block -> block.size() > 1 && block.size() <= COMMON)
                .forEach(block -> compare(block, compared, pairs));
        pairs.sort(Comparator.comparingDouble((Pair pair) -> -pair.likeness().bits())
                .thenComparing(Pair::one)
                .thenComparing(Pair::other));
        return pairs;
    }

    private static void compare(List<Entry> block, Set<Ids> compared, List<Pair> pairs) {
        for (int i = 0; i < block.size(); i++) {
            for (int j = i + 1; j < block.size(); j++) {
                Ids ids = Ids.of(block.get(i), block.get(j));
                if (compared.add(ids)) {
                    Likeness likeness = Compare.of(block.get(i), block.get(j));
                    if (likeness.isLikely()) {
                        pairs.add(new Pair(ids.one(), ids.other(), likeness));
                    }
                }
            }
        }
    }
}
