package eu.kalaka.paper;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** A paper as the XML that {@code paper.xsl} lays out. */
final class PaperXml {

    /** Characters of a word that a line of a sheet surely holds, and those that a column of a table does. */
    private static final int LONGEST_IN_LINE = 30;

    private static final int LONGEST_IN_CELL = 14;

    private static final XMLOutputFactory WRITERS = XMLOutputFactory.newDefaultFactory();

    private final XMLStreamWriter xml;

    private PaperXml(XMLStreamWriter xml) {
        this.xml = xml;
    }

    static String of(Paper paper) throws XMLStreamException {
        var out = new StringWriter();
        new PaperXml(WRITERS.createXMLStreamWriter(out)).write(paper);
        return out.toString();
    }

    private void write(Paper paper) throws XMLStreamException {
        xml.writeStartElement("paper");
        xml.writeAttribute("language", paper.language().getLanguage());
        xml.writeAttribute("format", paper.format().code());
        words("title", paper.title());
        for (Part part : paper.parts()) {
            switch (part) {
                case Part.Text text -> text(text);
                case Part.Table table -> table(table);
                case Part.Signatures signatures -> all("signatures", "signer", signatures.signers());
                case Part.Code code -> element("code", QrCode.of(code.content()));
            }
        }
        words("footer", paper.footer());
        xml.writeEndElement();
        xml.flush();
    }

    private void text(Part.Text text) throws XMLStreamException {
        xml.writeStartElement("text");
        words("heading", text.heading());
        words("words", text.text());
        xml.writeEndElement();
    }

    private void table(Part.Table table) throws XMLStreamException {
        xml.writeStartElement("table");
        all("columns", "column", table.columns());
        for (var row : table.rows()) {
            all("row", "cell", row);
        }
        xml.writeEndElement();
    }

    private void all(String name, String each, Iterable<String> texts) throws XMLStreamException {
        xml.writeStartElement(name);
        for (String text : texts) {
            element(each, Letters.printable(text, LONGEST_IN_CELL));
        }
        xml.writeEndElement();
    }

    private void words(String name, String text) throws XMLStreamException {
        element(name, Letters.printable(text, LONGEST_IN_LINE));
    }

    private void element(String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }
}
