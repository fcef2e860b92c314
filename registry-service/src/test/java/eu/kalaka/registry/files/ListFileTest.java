package eu.kalaka.registry.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import eu.kalaka.registry.files.UnreadableFile.Reason;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ListFileTest {

    private static final String HUNGARIAN =
            "Név;Szül. idő;Lakóhely\nŐry Ágnes;1952-03-14;Tata\nKőszegi Ödön;1990-01-02;Győr\n";
    private static final String GREEK =
            "Ονοματεπώνυμο;Ημ. γέννησης\nΆννα Παπαδοπούλου;14/3/1952\nΓιώργος Ίσαρης;2/1/1990\n";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "windows-1250", "ISO-8859-2"})
    void readsHungarianInWhateverItWasSavedIn(String charset) throws UnreadableFile {
        assertThat(texts(HUNGARIAN.getBytes(Charset.forName(charset)), Reading.GUESSED))
                .contains(List.of("Őry Ágnes", "1952-03-14", "Tata"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "windows-1253", "ISO-8859-7"})
    void readsGreekInWhateverItWasSavedIn(String charset) throws UnreadableFile {
        assertThat(texts(GREEK.getBytes(Charset.forName(charset)), Reading.GUESSED))
                .contains(List.of("Άννα Παπαδοπούλου", "14/3/1952"), List.of("Γιώργος Ίσαρης", "2/1/1990"));
    }

    @ParameterizedTest
    @CsvSource({
        "windows-1250, ŐRY ÁGNES",
        "ISO-8859-2, ŐRY ÁGNES",
        "windows-1250, Kiss Géza",
        "ISO-8859-2, Kiss Géza",
        "windows-1253, ΑΝΝΑ ΙΣΑΡΗ",
        "ISO-8859-7, ΑΝΝΑ ΙΣΑΡΗ",
        "windows-1253, ΆΝΝΑ ΊΣΑΡΗ",
        "ISO-8859-7, ΆΝΝΑ ΊΣΑΡΗ",
        "windows-1253, Λίτσα Νικολάου",
        "ISO-8859-7, Λίτσα Νικολάου"
    })
    void oneNameAloneOrInCapitalsIsEnough(String charset, String name) throws UnreadableFile {
        byte[] bytes = ("Name;Birth date\n" + name + ";1952-03-14\n").getBytes(Charset.forName(charset));

        assertThat(texts(bytes, Reading.GUESSED)).contains(List.of(name, "1952-03-14"));
    }

    @Test
    void readsWhatWindowsAddsToLatin2AndGreek() throws UnreadableFile {
        byte[] hungarian = "Név;Megjegyzés\nŐry Ágnes;„önkéntes” – 3 €\n".getBytes(Charset.forName("windows-1250"));
        byte[] greek = "Όνομα;Σημείωση\nΆννα;«εθελόντρια» – 3 €\n".getBytes(Charset.forName("windows-1253"));

        assertThat(texts(hungarian, Reading.GUESSED)).contains(List.of("Őry Ágnes", "„önkéntes” – 3 €"));
        assertThat(texts(greek, Reading.GUESSED)).contains(List.of("Άννα", "«εθελόντρια» – 3 €"));
    }

    @Test
    void theMarkOfUtf8IsNoPartOfTheFirstHead() throws UnreadableFile {
        byte[] marked = ("\uFEFF" + HUNGARIAN).getBytes(StandardCharsets.UTF_8);

        assertThat(texts(marked, Reading.GUESSED).getFirst()).startsWith("Név");
    }

    @Test
    void anEncodingThatIsSaidCounts() throws UnreadableFile {
        byte[] bytes = HUNGARIAN.getBytes(Charset.forName("ISO-8859-2"));

        assertThat(texts(bytes, new Reading("iso-8859-7", ";")))
                .doesNotContain(List.of("Őry Ágnes", "1952-03-14", "Tata"));
        assertThat(refused(bytes, new Reading("utf-8", ";"))).isEqualTo(Reason.OTHER_ENCODING);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {"comma!,", "semicolon!;", "tab!\t", "bar!|"})
    void findsWhatSeparates(String name, String sign) throws UnreadableFile {
        String separator = name.equals("tab") ? "\t" : sign;
        String text = "Név,Cím\n\"Őry, Ágnes\",Tata\nAnna,Győr\n"
                .replace("\",", "\"" + separator)
                .replace("Név,", "Név" + separator)
                .replace("Anna,", "Anna" + separator);

        assertThat(texts(utf8(text), Reading.GUESSED)).contains(List.of("Őry, Ágnes", "Tata"), List.of("Anna", "Győr"));
    }

    @Test
    void takesAwayStraySpacesAndPassesOverBlankRows() throws UnreadableFile {
        byte[] bytes = utf8("Név ; Cím\n;\n\u00A0 Anna\u200B ;  Győr\n\n;;\n");

        assertThat(texts(bytes, Reading.GUESSED)).containsExactly(List.of("Név", "Cím"), List.of("Anna", "Győr"));
    }

    @Test
    void rowsAreNumberedAsASpreadsheetDoes() throws UnreadableFile {
        List<Integer> numbers = new ArrayList<>();
        ListFile.open(utf8("Név;Cím\nA;\"two\nlines\"\n\nB;x\n"), Reading.GUESSED)
                .visit(row -> numbers.add(row.number()));

        assertThat(numbers).containsExactly(1, 2, 4);
    }

    @Test
    void aFormulaIsKnownAndMarkedTextIsNone() throws UnreadableFile {
        List<Cell> cells = new ArrayList<>();
        ListFile.open(utf8("=1+1;'=1+1;+36301234567;'+36301234567\n"), Reading.GUESSED)
                .visit(row -> cells.addAll(row.cells()));

        assertThat(cells)
                .containsExactly(
                        new Cell("=1+1", true),
                        new Cell("=1+1", false),
                        new Cell("+36301234567", false),
                        new Cell("+36301234567", false));
    }

    @Test
    void aMegabyteInOneCellIsOneCellThatIsTooLong() throws UnreadableFile {
        List<Cell> cells = new ArrayList<>();
        ListFile.open(utf8("Név;Cím\n" + "x".repeat(1_000_000) + ";Tata\n"), Reading.GUESSED)
                .visit(row -> {
                    cells.addAll(row.cells());
                    return true;
                });

        assertThat(cells.get(2).isTooLong()).isTrue();
        assertThat(cells.get(2).beginning()).hasSize(101);
        assertThat(cells.get(3)).isEqualTo(new Cell("Tata", false));
    }

    @Test
    void aQuoteThatNeverEndsTakesNothingWithItButItsCell() throws UnreadableFile {
        assertThat(texts(utf8("Név;Cím\nA;\"open\nB;x\n"), Reading.GUESSED).getFirst())
                .containsExactly("Név", "Cím");
    }

    @Test
    void aBinaryFileUnderAnotherNameIsNoList() {
        byte[] picture = new byte[5_000];
        new Random(7).nextBytes(picture);
        picture[0] = (byte) 0x89;

        assertThat(refused(picture, Reading.GUESSED)).isEqualTo(Reason.NOT_A_LIST);
        assertThat(refused(new byte[0], Reading.GUESSED)).isEqualTo(Reason.EMPTY);
        assertThat(refused(utf8("  \n\n"), Reading.GUESSED)).isEqualTo(Reason.EMPTY);
        assertThat(refused(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0}, Reading.GUESSED))
                .isEqualTo(Reason.OLD_WORKBOOK);
    }

    @Test
    void somethingElseThatIsPackedIsNoList() throws IOException {
        assertThat(refused(packed("word/document.xml", new byte[10]), Reading.GUESSED))
                .isEqualTo(Reason.NOT_A_LIST);
        assertThat(refused(new byte[] {0x50, 0x4B, 3, 4, 9, 9, 9}, Reading.GUESSED))
                .isEqualTo(Reason.NOT_A_LIST);
        assertThat(refused(packed("xl/workbook.xml", utf8("<nothing/>")), Reading.GUESSED))
                .isEqualTo(Reason.NOT_A_LIST);
    }

    @Test
    void readsAWorkbookWithItsDatesNumbersAndFormulas() throws IOException, UnreadableFile {
        var out = new ByteArrayOutputStream();
        Workbook workbook = new Workbook(out, "test", "1.0");
        Worksheet sheet = workbook.newWorksheet("Önkéntesek");
        sheet.value(0, 0, "Név");
        sheet.value(0, 1, "Született");
        sheet.value(0, 2, "Telefon");
        sheet.value(2, 0, " Őry Ágnes ");
        sheet.value(2, 1, LocalDate.of(1952, 3, 14));
        sheet.style(2, 1).format("yyyy-mm-dd").set();
        sheet.value(2, 2, 36301234567L);
        sheet.formula(3, 0, "1+1");
        sheet.finish();
        workbook.finish();
        List<Row> rows = new ArrayList<>();

        ListFile.open(out.toByteArray(), Reading.GUESSED).visit(rows::add);

        assertThat(rows).extracting(Row::number).containsExactly(1, 3, 4);
        assertThat(rows.get(1).cells())
                .extracting(Cell::text)
                .containsExactly("Őry Ágnes", "1952-03-14", "36301234567");
        assertThat(rows.get(2).cell(0).isFormula()).isTrue();
        assertThat(rows.get(2).cell(9)).isEqualTo(Cell.EMPTY);
    }

    @Test
    void whatIsWrittenAsAListIsReadAsTheSameList() throws IOException, UnreadableFile {
        List<List<String>> table = List.of(
                List.of("Név", "Telefon"), List.of("=cmd|' /C calc'!A0", "+36301234567"), List.of("Ő; \"Á\"\nΓ", "x"));
        var csv = new ByteArrayOutputStream();
        var xlsx = new ByteArrayOutputStream();
        try (TableWriter one = TableWriter.csv(csv);
                TableWriter other = TableWriter.xlsx(xlsx, "x")) {
            for (List<String> row : table) {
                one.row(row);
                other.row(row);
            }
        }

        assertThat(texts(csv.toByteArray(), Reading.GUESSED)).isEqualTo(table);
        assertThat(texts(xlsx.toByteArray(), Reading.GUESSED)).isEqualTo(table);
        assertThat(csv.toString(StandardCharsets.UTF_8))
                .startsWith("\uFEFF\"Név\";")
                .contains("\"'=cmd");
        ListFile.open(xlsx.toByteArray(), Reading.GUESSED)
                .visit(row -> row.cells().stream().noneMatch(Cell::isFormula));
    }

    @Test
    void guessesColumnsInThreeLanguagesOnceEach() throws UnreadableFile {
        Set<String> known = Set.of("name", "birthDate", "phone", "email", "settlement");
        String heads = "NÉV *;Ημερομηνία Γέννησης;phone;;Telefon;E-Mail cím;ismeretlen;id\nx;x;x;x;x;x;x;x\n";
        List<Row> rows = new ArrayList<>();
        ListFile.open(utf8(heads), Reading.GUESSED).visit(rows::add);

        Columns columns = Columns.guess(rows.getFirst(), known);

        assertThat(columns.fields()).containsExactly("name", "birthDate", "phone", null, null, "email", null, null);
        assertThat(columns.name(3)).isEqualTo("#4");
        assertThat(columns.name(0)).isEqualTo("NÉV *");
    }

    private static List<List<String>> texts(byte[] bytes, Reading reading) throws UnreadableFile {
        List<List<String>> texts = new ArrayList<>();
        ListFile.open(bytes, reading)
                .visit(row -> texts.add(row.cells().stream().map(Cell::text).toList()));
        return texts;
    }

    private static Reason refused(byte[] bytes, Reading reading) {
        return catchThrowableOfType(UnreadableFile.class, () -> texts(bytes, reading))
                .reason();
    }

    private static byte[] packed(String name, byte[] content) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        }
        return out.toByteArray();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
