package eu.kalaka.registry.files;

import ezvcard.VCard;
import ezvcard.VCardVersion;
import ezvcard.io.text.VCardWriter;
import ezvcard.parameter.EmailType;
import ezvcard.parameter.TelephoneType;
import ezvcard.property.Address;
import ezvcard.property.StructuredName;
import ezvcard.property.Uid;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes people as contact cards (vCard 3.0, which telephones old and new take); finished by closing, which leaves the stream open. */
public final class ContactCards implements AutoCloseable {

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

    private final VCardWriter writer;

    public ContactCards(OutputStream out) {
        writer = new VCardWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), VCardVersion.V3_0);
    }

    /** The next card. */
    public void write(Card person) throws IOException {
        VCard card = new VCard(VCardVersion.V3_0);
        card.setUid(new Uid("urn:uuid:" + person.id()));
        String name = HarmlessCell.visible(person.name());
        card.setFormattedName(name);
        // Which of the words is the family name is not kept.
        StructuredName parts = new StructuredName();
        parts.setFamily(name);
        card.setStructuredName(parts);
        if (person.calledName() != null) {
            card.setNickname(HarmlessCell.visible(person.calledName()));
        }
        if (person.phone() != null) {
            card.addTelephoneNumber(person.phone(), person.mobile() ? TelephoneType.CELL : TelephoneType.VOICE);
        }
        if (person.email() != null) {
            card.addEmail(person.email(), EmailType.INTERNET);
        }
        if (person.settlement() != null) {
            Address address = new Address();
            address.setLocality(HarmlessCell.visible(person.settlement()));
            card.addAddress(address);
        }
        writer.write(card);
    }

    @Override
    public void close() throws IOException {
        writer.flush();
    }
}
