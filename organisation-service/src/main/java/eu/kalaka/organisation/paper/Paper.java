package eu.kalaka.organisation.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A paper before it is printed: a title, lines of a heading and what stands under it, and places for signatures.
 *
 * @param signatures who signs, left to right
 */
public record Paper(Locale language, String title, List<Line> lines, List<String> signatures, String footer) {

    /** One heading with its text. */
    public record Line(String heading, String text) {}

    public Paper {
        lines = List.copyOf(lines);
        signatures = List.copyOf(signatures);
    }

    /** Collects lines; one without text is left out. */
    public static final class Lines {

        private final List<Line> lines = new ArrayList<>();

        public Lines with(String heading, @Nullable Object text) {
            if (text != null && !text.toString().isBlank()) {
                lines.add(new Line(heading, text.toString()));
            }
            return this;
        }

        public List<Line> all() {
            return List.copyOf(lines);
        }
    }
}
