package eu.kalaka.registry.volunteer;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The words that people agree to, by purpose, version and language; dated data in {@code consents/texts.csv}. */
final class ConsentTexts {

    /**
     * One wording of one purpose.
     *
     * @param purpose code of the list {@code consent-purposes}
     * @param validFrom the first day on which it is the one to be read out
     * @param words by language: hu, el, en
     */
    record ConsentText(String purpose, int version, LocalDate validFrom, Map<String, String> words) {}

    private static final List<ConsentText> ALL = read();

    private ConsentTexts() {}

    /** The wording of every purpose on that day. */
    static List<ConsentText> on(LocalDate day) {
        return ALL.stream()
                .map(ConsentText::purpose)
                .distinct()
                .flatMap(purpose -> on(purpose, day).stream())
                .toList();
    }

    static Optional<ConsentText> on(String purpose, LocalDate day) {
        return ALL.stream()
                .filter(text -> text.purpose.equals(purpose) && !text.validFrom.isAfter(day))
                .max(Comparator.comparingInt(ConsentText::version));
    }

    /** That wording, which an old form may still carry. */
    static Optional<ConsentText> find(String purpose, int version) {
        return ALL.stream()
                .filter(text -> text.purpose.equals(purpose) && text.version == version)
                .findFirst();
    }

    private static List<ConsentText> read() {
        try (InputStream in = ConsentTexts.class.getResourceAsStream("/consents/texts.csv")) {
            if (in == null) {
                throw new IllegalStateException("consents/texts.csv is missing");
            }
            List<ConsentText> read = new ArrayList<>();
            try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(in)) {
                rows.forEach(row -> read.add(new ConsentText(
                        row.getField("purpose"),
                        Integer.parseInt(row.getField("version")),
                        LocalDate.parse(row.getField("valid_from")),
                        Map.of(
                                "hu", row.getField("hu"),
                                "el", row.getField("el"),
                                "en", row.getField("en")))));
            }
            return List.copyOf(read);
        } catch (IOException e) {
            throw new UncheckedIOException("consents/texts.csv", e);
        }
    }
}
