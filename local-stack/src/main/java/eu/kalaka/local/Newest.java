package eu.kalaka.local;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The last things caught, newest first; older ones are let go. */
final class Newest<T> {

    static final int LIMIT = 500;

    private final Deque<T> caught = new ArrayDeque<>();

    synchronized void add(T one) {
        caught.addFirst(one);
        if (caught.size() > LIMIT) {
            caught.removeLast();
        }
    }

    synchronized List<T> all() {
        return List.copyOf(caught);
    }

    synchronized void clear() {
        caught.clear();
    }
}
