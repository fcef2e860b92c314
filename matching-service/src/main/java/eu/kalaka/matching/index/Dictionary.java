package eu.kalaka.matching.index;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** Numbers for codes, given in the order in which they are first seen; written by one thread, read by many. */
final class Dictionary<K> {

    /** Of a code that nobody in the index has. */
    static final int UNKNOWN = -1;

    private final Map<K, Integer> numbers = new ConcurrentHashMap<>();
    private final List<K> codes = new CopyOnWriteArrayList<>();

    /** The code's number; a new one gets the next. */
    int number(K code) {
        Integer known = numbers.get(code);
        if (known != null) {
            return known;
        }
        int next = numbers.size();
        codes.add(code);
        numbers.put(code, next);
        return next;
    }

    int find(K code) {
        return numbers.getOrDefault(code, UNKNOWN);
    }

    /** The code that has that number. */
    K code(int number) {
        return codes.get(number);
    }

    Map<K, Integer> all() {
        return numbers;
    }
}
