package eu.kalaka.organisation.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrinterTest {

    @ParameterizedTest
    @CsvSource({
        "hu, 'Önkéntes szerződés – árvíztűrő tükörfúrógép ŐŰ'",
        "el, 'Σύμφωνο εθελοντισμού – άέήίόύώϊΐϋΰ ς'",
        "en, 'Agreement <b>&amp; \"so on\"</b>'"
    })
    void printsTheLettersOfAllThreeLanguagesWithAFontOfItsOwn(String language, String text) throws IOException {
        byte[] pdf = new Printer()
                .print(new Paper(
                        Locale.of(language),
                        text,
                        List.of(new Paper.Line("Heading", text + "\nsecond line")),
                        List.of("One", "Other"),
                        "footer"));

        try (PDDocument document = Loader.loadPDF(pdf)) {
            String words = new PDFTextStripper().getText(document);
            assertThat(words).contains(text, "second line", "One", "Other", "footer");
            for (var name : document.getPage(0).getResources().getFontNames()) {
                PDFont font = document.getPage(0).getResources().getFont(name);
                assertThat(font.isEmbedded()).as(font.getName()).isTrue();
            }
        }
    }

    @Test
    void aTextOfManyPagesIsPrintedWhole() throws IOException {
        byte[] pdf = new Printer()
                .print(new Paper(
                        Locale.ENGLISH,
                        "Long",
                        List.of(new Paper.Line("Tasks", "word ".repeat(4000) + "last")),
                        List.of("One"),
                        ""));

        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isGreaterThan(2);
            assertThat(new PDFTextStripper().getText(document)).contains("last");
        }
    }
}
