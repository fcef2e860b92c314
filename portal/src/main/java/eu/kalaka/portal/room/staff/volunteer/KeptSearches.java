package eu.kalaka.portal.room.staff.volunteer;

import eu.kalaka.portal.room.person.Typed;
import jakarta.servlet.http.HttpSession;
import java.io.Serial;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was searched for lately in this session. An address holds a search's key only: names do not belong into addresses. */
final class KeptSearches {

    private static final String KEPT = "kept-searches";
    private static final int MOST = 20;

    private static final class Latest extends LinkedHashMap<String, Typed> {

        @Serial
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Typed> eldest) {
            return size() > MOST;
        }
    }

    private KeptSearches() {}

    /** Keeps a search and says its key. */
    static String keep(HttpSession session, Typed search) {
        Latest latest = new Latest();
        if (session.getAttribute(KEPT) instanceof Latest before) {
            latest.putAll(before);
        }
        String key = UUID.randomUUID().toString();
        latest.put(key, search);
        session.setAttribute(KEPT, latest);
        return key;
    }

    /** The search of that key, unless it is forgotten. */
    static Optional<Typed> find(HttpSession session, @Nullable String key) {
        return session.getAttribute(KEPT) instanceof Latest latest && key != null
                ? Optional.ofNullable(latest.get(key))
                : Optional.empty();
    }
}
