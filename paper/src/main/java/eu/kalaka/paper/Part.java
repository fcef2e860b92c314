package eu.kalaka.paper;

import java.util.List;

/** Something that stands on a paper. */
public sealed interface Part {

    /**
     * Text under a heading; its line ends are kept.
     *
     * @param heading may be empty
     */
    record Text(String heading, String text) implements Part {}

    /**
     * Rows under column headings, which are repeated on each page. A table without columns, or with a row of another number of
     * cells, is an {@link IllegalArgumentException}.
     */
    record Table(List<String> columns, List<List<String>> rows) implements Part {
        public Table {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
            if (columns.isEmpty()) {
                throw new IllegalArgumentException("a table has columns");
            }
            for (List<String> row : rows) {
                if (row.size() != columns.size()) {
                    throw new IllegalArgumentException(
                            "a row has " + row.size() + " cells under " + columns.size() + " columns");
                }
            }
        }
    }

    /**
     * Places to sign, side by side, with who signs under each; kept together on one page. Nobody to sign is an
     * {@link IllegalArgumentException}.
     */
    record Signatures(List<String> signers) implements Part {
        public Signatures {
            signers = List.copyOf(signers);
            if (signers.isEmpty()) {
                throw new IllegalArgumentException("somebody signs");
            }
        }
    }

    /** A QR code; on a card it stands at the right. */
    record Code(String content) implements Part {}
}
