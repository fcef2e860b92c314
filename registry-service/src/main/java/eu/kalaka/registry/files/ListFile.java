package eu.kalaka.registry.files;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import eu.kalaka.registry.files.UnreadableFile.Reason;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list that somebody brought: separated values in whatever encoding, or a workbook, of which the first sheet counts. It may be
 * read as often as one likes.
 */
public final class ListFile {

    /** Larger than any cell, and small enough to be held. */
    private static final int MOST_CHARACTERS_OF_A_ROW = 16 * 1024 * 1024;

    private final byte[] bytes;
    private final @Nullable TextEncoding encoding;
    private final @Nullable Character separator;
    private final @Nullable String text;

    private ListFile(
            byte[] bytes, @Nullable TextEncoding encoding, @Nullable Character separator, @Nullable String text) {
        this.bytes = bytes;
        this.encoding = encoding;
        this.separator = separator;
        this.text = text;
    }

    /**
     * Opens it.
     *
     * @throws UnreadableFile where it is no list
     */
    public static ListFile open(byte[] bytes, Reading reading) throws UnreadableFile {
        if (bytes.length == 0) {
            throw new UnreadableFile(Reason.EMPTY);
        }
        if (Workbooks.isWorkbook(bytes)) {
            Workbooks.check(bytes);
            return new ListFile(bytes, null, null, null);
        }
        if (Workbooks.isOldWorkbook(bytes)) {
            throw new UnreadableFile(Reason.OLD_WORKBOOK);
        }
        TextEncoding encoding = reading.encodingSaid().orElseGet(() -> TextEncoding.guess(bytes));
        String text = encoding.decode(bytes).orElseThrow(() -> new UnreadableFile(Reason.OTHER_ENCODING));
        if (isBinary(text)) {
            throw new UnreadableFile(Reason.NOT_A_LIST);
        }
        if (text.isBlank()) {
            throw new UnreadableFile(Reason.EMPTY);
        }
        char separator = reading.separator() == null
                ? separator(text)
                : reading.separator().charAt(0);
        return new ListFile(bytes, encoding, separator, text);
    }

    /** As which it is read; absent for a workbook. */
    public @Nullable TextEncoding encoding() {
        return encoding;
    }

    /** What stands between the values; absent for a workbook. */
    public @Nullable Character separator() {
        return separator;
    }

    /**
     * Visits the rows that are not blank, from the first to the last.
     *
     * @throws UnreadableFile where it turns out in the middle that it is no list
     */
    public void visit(Reading.Visitor visitor) throws UnreadableFile {
        if (text == null || separator == null) {
            Workbooks.visit(bytes, visitor);
            return;
        }
        int number = 0;
        try (CsvReader<CsvRecord> records = csv(text, separator)) {
            for (CsvRecord found : records) {
                number++;
                Row row =
                        new Row(number, found.getFields().stream().map(Cell::of).toList());
                if (!row.isBlank() && !visitor.visit(row)) {
                    return;
                }
            }
        } catch (CsvParseException e) {
            throw new UnreadableFile(Reason.NOT_A_LIST);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // not from memory
        }
    }

    /** As forgiving as it can be: what people save is seldom quoted by the book. */
    private static CsvReader<CsvRecord> csv(String text, char separator) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(true)
                .trimWhitespacesAroundQuotes(true)
                .maxBufferSize(MOST_CHARACTERS_OF_A_ROW)
                .ofCsvRecord(text);
    }

    /** The sign that most evenly divides the first lines. */
    private static char separator(String text) {
        List<String> lines =
                text.lines().filter(line -> !line.isBlank()).limit(20).toList();
        return Reading.SEPARATORS.stream()
                .max(Comparator.comparingLong(sign -> lines.stream()
                        .mapToLong(line -> line.chars().filter(c -> c == sign).count())
                        .min()
                        .orElse(0)))
                .filter(sign -> lines.getFirst().indexOf(sign) >= 0)
                .orElseGet(() -> Reading.SEPARATORS.stream()
                        .filter(sign -> lines.getFirst().indexOf(sign) >= 0)
                        .findFirst()
                        .orElse(';'));
    }

    /** Signs that no text has; a picture under another name is full of them. */
    private static boolean isBinary(String text) {
        return text.chars()
                .limit(100_000)
                .anyMatch(c -> c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != 0x1A);
    }
}
