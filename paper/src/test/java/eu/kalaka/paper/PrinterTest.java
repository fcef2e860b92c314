package eu.kalaka.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrinterTest {

    private static final Printer PRINTER = new Printer();

    private static final float POINTS_PER_MILLIMETRE = 72 / 25.4f;

    @ParameterizedTest
    @CsvSource({
        "hu, 'Önkéntes szerződés – árvíztűrő tükörfúrógép ŐŰ'",
        "el, 'Σύμφωνο εθελοντισμού – άέήίόύώϊΐϋΰ ς'",
        "en, 'Agreement <b>&amp; \"so on\"</b> ]]>'"
    })
    void printsTheLettersOfAllThreeLanguagesWithAFontOfItsOwn(String language, String text) {
        Paper paper = Paper.sheet(Locale.of(language), text)
                .text("Heading", text + "\nsecond line")
                .signedBy(List.of("One", "Other"))
                .footer("small print");

        printed(paper, document -> {
            assertThat(words(document))
                    .contains(text, "Heading", "second line", "One", "Other", "small print", "1 / 1");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo(language);
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo(text);
            var resources = document.getPage(0).getResources();
            assertThat(resources.getFontNames())
                    .isNotEmpty()
                    .allSatisfy(name ->
                            assertThat(resources.getFont(name).isEmbedded()).isTrue());
        });
    }

    @Test
    void leavesOutAHeadingWithoutText() {
        Paper paper =
                Paper.sheet(Locale.ENGLISH, "Title").text("Guardian", null).text("Place", " ");

        assertThat(paper.parts()).isEmpty();
        printed(paper, document -> assertThat(words(document)).contains("Title").doesNotContain("Guardian", "Place"));
    }

    @Test
    void printsALongTextWholeAndNumbersItsPages() {
        Paper paper = Paper.sheet(Locale.ENGLISH, "Long").text("Tasks", "word ".repeat(4000) + "last");

        printed(paper, document -> {
            int pages = document.getNumberOfPages();
            assertThat(pages).isGreaterThan(2);
            assertThat(words(document)).contains("last", "1 / " + pages, pages + " / " + pages);
        });
    }

    @Test
    void repeatsColumnHeadingsOnEachPage() {
        List<List<String>> rows = IntStream.rangeClosed(1, 100)
                .mapToObj(row -> List.of("row " + row, "Νιγρίτα"))
                .toList();
        Paper paper = Paper.sheet(Locale.ENGLISH, "Table").with(new Part.Table(List.of("Number", "Place"), rows));

        printed(paper, document -> {
            assertThat(document.getNumberOfPages()).isGreaterThan(1);
            assertThat(words(document).split("Number", -1)).hasSize(document.getNumberOfPages() + 1);
            assertThat(words(document)).contains("row 1", "row 100", "Νιγρίτα");
        });
    }

    @Test
    void aCardHasTheSizeOfACardAndACodeThatCanBeRead() {
        Paper paper = Paper.card(Locale.of("hu"), "Önkéntes igazolvány")
                .text("Név", "Őry Ilona")
                .text("Érvényes", "2027. december 31.")
                .with(new Part.Code("https://kalaka.example.org/c/0193-ő"))
                .footer("Komárom-Esztergom Vármegyei Önkéntes Centrum");

        printed(paper, document -> {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            var box = document.getPage(0).getMediaBox();
            assertThat(box.getWidth() / POINTS_PER_MILLIMETRE).isCloseTo(85.6f, within(0.1f));
            assertThat(box.getHeight() / POINTS_PER_MILLIMETRE).isCloseTo(54f, within(0.1f));
            assertThat(words(document)).contains("Önkéntes igazolvány", "Őry Ilona", "2027. december 31.");
            assertThat(codeOn(document)).isEqualTo("https://kalaka.example.org/c/0193-ő");
        });
    }

    @Test
    void printsWhatWasNeverMeantForPaper() {
        String odd = "zero\u0000bell\u0007half\uD800 emoji \uD83D\uDE00 عربي tab\tend";
        Paper paper = Paper.sheet(Locale.ENGLISH, odd)
                .text("Long", "ő".repeat(5000))
                .with(new Part.Table(
                        List.of("a", "b", "c", "d", "e"),
                        List.of(Collections.nCopies(5, "margit.kovacsne.szentgyorgyi@onkentes.example.org"))));

        printed(
                paper,
                document -> assertThat(words(document).replaceAll("\\s|\u200B", ""))
                        .contains("zerobellhalf", "ő".repeat(5000).substring(0, 500)));
    }

    @Test
    void refusesACodeThatNoQrCodeHolds() {
        Paper paper = Paper.card(Locale.ENGLISH, "Card").with(new Part.Code("x".repeat(5000)));

        assertThatThrownBy(() -> PRINTER.print(paper)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void saysNothingOfWhatStandsOnThePaper() {
        var said = new ByteArrayOutputStream();
        PrintStream usual = System.err;
        System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
        try {
            PRINTER.print(Paper.card(Locale.ENGLISH, "Card")
                    .with(new Part.Table(List.of("a", "b"), List.of(List.of("Ilona \uD83D\uDE00", "x".repeat(900))))));
        } finally {
            System.setErr(usual);
        }

        assertThat(said.toString(StandardCharsets.UTF_8)).doesNotContain("Ilona", "xxx");
    }

    private static void printed(Paper paper, Consumer<PDDocument> look) {
        try (PDDocument document = Loader.loadPDF(PRINTER.print(paper))) {
            look.accept(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String words(PDDocument document) {
        try {
            return new PDFTextStripper().getText(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String codeOn(PDDocument document) {
        try {
            BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, 300);
            int[] pixels = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
            var light = new RGBLuminanceSource(page.getWidth(), page.getHeight(), pixels);
            return new QRCodeReader()
                    .decode(new BinaryBitmap(new HybridBinarizer(light)))
                    .getText();
        } catch (Exception e) {
            throw new IllegalStateException("no code can be read", e);
        }
    }
}
