package eu.kalaka.paper;

import java.io.ByteArrayOutputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringReader;
import java.net.URI;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.transform.Templates;
import javax.xml.transform.TransformerConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.sax.SAXResult;
import javax.xml.transform.stream.StreamSource;
import org.apache.fop.apps.FOPException;
import org.apache.fop.apps.FOUserAgent;
import org.apache.fop.apps.FopConfParser;
import org.apache.fop.apps.FopFactory;
import org.apache.fop.events.Event;
import org.apache.fop.events.model.EventSeverity;
import org.apache.xmlgraphics.io.Resource;
import org.apache.xmlgraphics.io.ResourceResolver;
import org.apache.xmlgraphics.util.MimeConstants;
import org.xml.sax.SAXException;

/**
 * Prints papers as PDF, tagged for screen readers, with an embedded font that has the Latin, Greek and Cyrillic letters; others appear as
 * {@code #}. May be used by many threads; making one takes a moment, so a service has one.
 */
public final class Printer {

    private final FopFactory factory;
    private final Templates look;

    public Printer() {
        try {
            factory = new FopConfParser(bundled("fop.xconf"), URI.create("classpath:/"), new Bundled())
                    .getFopFactoryBuilder()
                    .build();
            TransformerFactory transformers = TransformerFactory.newDefaultInstance();
            transformers.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            look = transformers.newTemplates(new StreamSource(bundled("paper.xsl")));
        } catch (SAXException | TransformerConfigurationException | IOException e) {
            throw new IllegalStateException("the printer's own files cannot be read", e);
        }
    }

    /**
     * The paper as a PDF file.
     *
     * @throws IllegalArgumentException if a QR code is to hold more than one can
     */
    public byte[] print(Paper paper) {
        var out = new ByteArrayOutputStream();
        FOUserAgent agent = factory.newFOUserAgent();
        agent.setTitle(Letters.printable(paper.title()));
        agent.setAccessibility(true);
        agent.getEventBroadcaster().addEventListener(Printer::heed);
        try {
            look.newTransformer()
                    .transform(
                            new StreamSource(new StringReader(PaperXml.of(paper))),
                            new SAXResult(factory.newFop(MimeConstants.MIME_PDF, agent, out)
                                    .getDefaultHandler()));
        } catch (XMLStreamException | TransformerException | FOPException e) {
            throw new IllegalStateException("a paper cannot be printed", e);
        }
        return out.toByteArray();
    }

    /** Unless somebody listens, warnings go to the log, with the words around them: a person's. */
    private static void heed(Event event) {
        if (event.getSeverity() == EventSeverity.ERROR || event.getSeverity() == EventSeverity.FATAL) {
            throw new IllegalStateException("a paper cannot be printed: " + event.getEventID());
        }
    }

    private static InputStream bundled(String name) throws IOException {
        InputStream file = Printer.class.getResourceAsStream(name);
        if (file == null) {
            throw new FileNotFoundException(name);
        }
        return file;
    }

    /** The fonts, and nothing else: whatever stands on a paper, no other file or address is read. */
    private static final class Bundled implements ResourceResolver {

        @Override
        public Resource getResource(URI uri) throws IOException {
            return new Resource(bundled(uri.getPath().substring(1)));
        }

        @Override
        public OutputStream getOutputStream(URI uri) throws IOException {
            throw new FileNotFoundException(uri.toString());
        }
    }
}
