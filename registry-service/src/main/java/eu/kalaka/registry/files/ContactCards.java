package eu.kalaka.registry.files;

import com.github.mangstadt.vinnie.SyntaxStyle;
import com.github.mangstadt.vinnie.VObjectParameters;
import com.github.mangstadt.vinnie.io.VObjectPropertyValues;
import com.github.mangstadt.vinnie.io.VObjectWriter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes people as contact cards (vCard 3.0, RFC 2426, which telephones old and new take); finished by closing, which leaves the stream open. */
public final class ContactCards implements AutoCloseable {

    private static final String CARD = "VCARD";

    /**
     * How somebody is reached.
     *
     * @param phone E.164
     */
    public record Card(
            UUID id,
            String name,
            @Nullable String calledName,
            @Nullable String phone,
            boolean mobile,
            @Nullable String email,
            @Nullable String settlement) {}

    private final VObjectWriter writer;

    /** Writes to that stream. */
    public ContactCards(OutputStream out) {
        writer = new VObjectWriter(
                new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)), SyntaxStyle.NEW);
    }

    /** The next card. */
    public void write(Card person) throws IOException {
        writer.writeBeginComponent(CARD);
        writer.writeVersion("3.0");
        writer.writeProperty("UID", "urn:uuid:" + person.id());
        writer.writeProperty("FN", text(person.name()));
        // Which of the words is the family name is not kept.
        writer.writeProperty("N", text(person.name()) + ";;;;");
        if (person.calledName() != null) {
            writer.writeProperty("NICKNAME", text(person.calledName()));
        }
        if (person.phone() != null) {
            var type = new VObjectParameters();
            type.put("TYPE", person.mobile() ? "CELL" : "VOICE");
            writer.writeProperty(null, "TEL", type, text(person.phone()));
        }
        if (person.email() != null) {
            writer.writeProperty("EMAIL", text(person.email()));
        }
        if (person.settlement() != null) {
            writer.writeProperty("ADR", ";;;" + text(person.settlement()) + ";;;");
        }
        writer.writeEndComponent(CARD);
    }

    @Override
    public void close() throws IOException {
        writer.flush();
    }

    /** On one line, with nothing that would end it or begin something else. */
    private static String text(String written) {
        return VObjectPropertyValues.escape(HarmlessCell.visible(written).replace('\n', ' '));
    }
}
