package eu.kalaka.endtoend;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;

/** A walk through the portal along its links, each kind of page once: pages that differ only in whose they are count as one. */
final class Walk {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f-]{27}");

    private Walk() {}

    /**
     * Sees each kind of page that links lead to, from the first ones on.
     *
     * @param firsts where it begins; of the pages of one kind, that which comes first is the one seen
     * @param seen looks at each page; it may go elsewhere with it
     * @return the kinds of pages that were seen
     */
    static Set<String> along(Page page, List<String> firsts, BiConsumer<String, Response> seen) {
        Set<String> kinds = new TreeSet<>();
        Deque<String> open = new ArrayDeque<>();
        firsts.stream().filter(path -> kinds.add(kind(path))).forEach(open::addLast);
        while (!open.isEmpty()) {
            String path = open.removeFirst();
            Response answer = page.navigate(path);
            if (answer.status() == 200 && isPage(answer)) {
                links(page).stream().filter(link -> kinds.add(kind(link))).forEach(open::addLast);
            }
            seen.accept(path, answer);
        }
        return kinds;
    }

    /** Whether it is a page and not a file. */
    static boolean isPage(Response answer) {
        return answer.headerValue("content-type").startsWith("text/html");
    }

    /** What an address has in common with all others of its kind. */
    static String kind(String path) {
        return ID.matcher(path.replaceFirst("\\?.*", "")).replaceAll("{id}");
    }

    /** Links within the portal that lead to pages, not to files. */
    @SuppressWarnings("unchecked")
    private static List<String> links(Page page) {
        return (List<String>) page.evaluate("[...document.querySelectorAll('main a[href^=\"/\"], nav.rooms a')]"
                + ".filter(a => !a.hasAttribute('download') && !/^\\/(docs|api|sign-in|login|assets)/.test(a.getAttribute('href')))"
                + ".map(a => a.getAttribute('href').replace(/#.*/, '')).filter(h => h)");
    }
}
