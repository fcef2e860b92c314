package eu.kalaka.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A paper before it is printed. Each method gives a new paper with something more on it.
 *
 * @param language of what stands on it; screen readers are told
 * @param footer small print after everything else, may be empty
 */
public record Paper(Locale language, Format format, String title, List<Part> parts, String footer) {

    public Paper {
        parts = List.copyOf(parts);
    }

    /** A sheet with nothing on it but its title. */
    public static Paper sheet(Locale language, String title) {
        return new Paper(language, Format.A4, title, List.of(), "");
    }

    /** A card for the pocket with nothing on it but its title. */
    public static Paper card(Locale language, String title) {
        return new Paper(language, Format.CARD, title, List.of(), "");
    }

    /** With this at the end. */
    public Paper with(Part part) {
        List<Part> more = new ArrayList<>(parts);
        more.add(part);
        return new Paper(language, format, title, more, footer);
    }

    /** With this text under a heading; without any text, nothing is added, not even the heading. */
    public Paper text(String heading, @Nullable String text) {
        return text == null || text.isBlank() ? this : with(new Part.Text(heading, text));
    }

    /** With places to sign. */
    public Paper signedBy(List<String> signers) {
        return with(new Part.Signatures(signers));
    }

    /** With this small print. */
    public Paper footer(String text) {
        return new Paper(language, format, title, parts, text);
    }
}
