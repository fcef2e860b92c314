package eu.kalaka.organisation.paper;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.logging.Level;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** Prints papers as PDF, with a font of its own that has the letters of all three languages. */
@Component
public class Printer {

    private static final String FONT = "Liberation Sans";
    private static final int NORMAL = 400;
    private static final int BOLD = 700;

    private static final String STYLE = """
            @page { size: A4; margin: 22mm 20mm; @bottom-center { content: counter(page) " / " counter(pages); \
            font-family: 'Liberation Sans'; font-size: 8pt; } }
            body { font-family: 'Liberation Sans'; font-size: 10.5pt; line-height: 1.4; }
            h1 { font-size: 16pt; text-align: center; margin: 0 0 8mm 0; }
            h2 { font-size: 10.5pt; margin: 4mm 0 0.5mm 0; }
            p { margin: 0; white-space: pre-wrap; }
            table { width: 100%; margin-top: 22mm; page-break-inside: avoid; }
            td { width: 50%; text-align: center; padding: 0 6mm; }
            div.sign { border-top: 0.5pt solid black; padding-top: 1mm; }
            p.footer { margin-top: 10mm; font-size: 8.5pt; }
            """;

    static {
        // It tells of every font and style sheet that it reads.
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    /** The paper as a PDF file. */
    public byte[] print(Paper paper) {
        var out = new ByteArrayOutputStream();
        try {
            new PdfRendererBuilder()
                    .useFont(() -> font("Regular"), FONT, NORMAL, FontStyle.NORMAL, true)
                    .useFont(() -> font("Bold"), FONT, BOLD, FontStyle.NORMAL, true)
                    .withHtmlContent(html(paper), null)
                    .toStream(out)
                    .run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static InputStream font(String cut) {
        return Objects.requireNonNull(Printer.class.getResourceAsStream("/liberation/LiberationSans-" + cut + ".ttf"));
    }

    private static String html(Paper paper) {
        String lines = paper.lines().stream()
                .map(line -> "<h2>" + safe(line.heading()) + "</h2><p>" + safe(line.text()) + "</p>")
                .collect(Collectors.joining());
        String signatures = paper.signatures().stream()
                .map(who -> "<td><div class=\"sign\">" + safe(who) + "</div></td>")
                .collect(Collectors.joining());
        return """
                <html lang="%s"><head><title>%s</title><style>%s</style></head>
                <body><h1>%s</h1>%s<table><tr>%s</tr></table><p class="footer">%s</p></body></html>
                """.formatted(
                        paper.language().getLanguage(),
                        safe(paper.title()),
                        STYLE,
                        safe(paper.title()),
                        lines,
                        signatures,
                        safe(paper.footer()));
    }

    /** Numeric references only: the page is read as XML. Control characters, which XML has none of, are dropped. */
    private static String safe(String text) {
        return HtmlUtils.htmlEscapeDecimal(text.replaceAll("[\\p{Cntrl}&&[^\n]]", ""), "UTF-8");
    }
}
