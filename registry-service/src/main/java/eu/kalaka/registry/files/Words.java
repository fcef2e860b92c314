package eu.kalaka.registry.files;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import eu.kalaka.registry.duplicate.SpokenName;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What people write in the heads and cells of lists, in three languages, by the file {@code files/words.csv}. The first word of a
 * language is the one that is written; all are understood, with or without accents, capitals and signs.
 */
public final class Words {

    private static final String FILE = "/files/words.csv";

    public static final Words COLUMN = new Words("column");
    public static final Words DAY = new Words("day");
    public static final Words PART = new Words("part");
    public static final Words LANGUAGE = new Words("language");
    public static final Words PREFERRED_CHANNEL = new Words("preferredChannel");
    public static final Words STATUS = new Words("status");
    public static final Words COMMITMENT = new Words("commitment");
    public static final Words TRANSPORT = new Words("transport");
    public static final Words EDUCATION = new Words("education");
    public static final Words OCCUPATION = new Words("occupation");
    public static final Words HEARD_FROM = new Words("heardFrom");
    public static final Words YES_NO = new Words("yesNo");

    private final Map<String, Map<String, String>> written = new HashMap<>();
    private final Map<String, String> understood = new HashMap<>();

    private Words(String kind) {
        try (InputStream in = Words.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("Missing " + FILE);
            }
            try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(in)) {
                rows.stream().filter(row -> row.getField("kind").equals(kind)).forEach(this::learn);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The word for that code in that language, in English where there is none; the code itself where it is not known. */
    public String of(String code, Locale locale) {
        Map<String, String> words = written.getOrDefault(code, Map.of());
        return words.getOrDefault(locale.getLanguage(), words.getOrDefault("en", code));
    }

    /** The code that such a word stands for, in whatever language; codes themselves are understood too. */
    public Optional<String> code(String word) {
        return Optional.ofNullable(understood.get(plain(word)));
    }

    /** Without accents, capitals and signs, in Latin letters. */
    public static String plain(String word) {
        String latin = String.join(" ", SpokenName.latinWords(word));
        return latin.isEmpty() ? word.strip().toLowerCase(Locale.ROOT) : latin;
    }

    private void learn(NamedCsvRecord row) {
        String code = row.getField("code");
        Map<String, List<String>> words = Stream.of("hu", "el", "en")
                .collect(Collectors.toMap(
                        language -> language,
                        language -> Arrays.asList(row.getField(language).split("\\|"))));
        written.put(
                code,
                words.entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, entry -> entry.getValue().getFirst())));
        understood.putIfAbsent(plain(code), code);
        words.values().stream().flatMap(List::stream).forEach(word -> understood.putIfAbsent(plain(word), code));
    }
}
