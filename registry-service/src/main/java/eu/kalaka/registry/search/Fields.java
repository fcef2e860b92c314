package eu.kalaka.registry.search;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import eu.kalaka.contracts.UnitPath;
import eu.kalaka.registry.duplicate.SpokenName;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSelector;
import org.apache.lucene.util.BytesRef;

/** How a volunteer stands in the index. */
final class Fields {

    static final String ID = "id";
    static final String UNIT = "unit";
    static final String STATUS = "status";
    static final String SKILL = "skill";
    static final String FREE = "free";
    static final String BORN = "born";
    static final String CONTACT = "contact";
    /** Words of the name as they sound. */
    static final String SPOKEN = "spoken";
    /** Words of the name as they are written, in small Latin letters. */
    static final String WRITTEN = "written";

    private static final String OWN_UNIT = "own-unit";
    private static final String ORDER_OF_ID = "id-order";
    private static final String ORDER_OF_NAME = "name-order";

    /** Its own rules are about Latin letters only; Greek ones are ordered as everywhere. Frozen, so it may be shared by threads. */
    private static final Collator ALPHABET =
            Collator.getInstance(ULocale.forLanguageTag("hu")).freeze();

    private Fields() {}

    static Document document(Findable volunteer) {
        Document document = new Document();
        document.add(new StringField(ID, volunteer.id().toString(), Store.YES));
        document.add(new SortedDocValuesField(
                ORDER_OF_ID, new BytesRef(volunteer.id().toString())));
        document.add(new SortedDocValuesField(
                ORDER_OF_NAME,
                new BytesRef(ALPHABET.getCollationKey(volunteer.name()).toByteArray())));
        document.add(new StoredField(OWN_UNIT, volunteer.unit().value()));
        withAndAbove(volunteer.unit()).forEach(unit -> add(document, UNIT, unit));
        add(document, STATUS, volunteer.status());
        volunteer.skills().forEach(skill -> add(document, SKILL, skill));
        volunteer.free().stream()
                .flatMap(Fields::slotAndItsHalves)
                .distinct()
                .forEach(slot -> add(document, FREE, slot));
        document.add(new LongField(BORN, volunteer.birthDate().toEpochDay(), Store.NO));
        document.add(new LongField(CONTACT, volunteer.lastContact().toEpochMilli(), Store.NO));
        Stream.of(volunteer.name(), volunteer.calledName() == null ? "" : volunteer.calledName())
                .flatMap(name -> SpokenName.latinWords(name).stream())
                .distinct()
                .forEach(word -> {
                    add(document, WRITTEN, word);
                    SpokenName.of(word).words().forEach(sound -> add(document, SPOKEN, sound));
                });
        return document;
    }

    static Hit hit(Document document) {
        return new Hit(UUID.fromString(document.get(ID)), new UnitPath(document.get(OWN_UNIT)));
    }

    static Sort sort(Order order, boolean descending) {
        SortField byId = new SortField(ORDER_OF_ID, SortField.Type.STRING, order == Order.ID && descending);
        SortField byName = new SortField(ORDER_OF_NAME, SortField.Type.STRING, order == Order.NAME && descending);
        return switch (order) {
            case ID -> new Sort(byId);
            case FIT -> new Sort(new SortField(null, SortField.Type.SCORE, descending), byName, byId);
            case NAME -> new Sort(byName, byId);
            // Who was born later is younger.
            case AGE -> new Sort(number(BORN, !descending), byId);
            case LAST_CONTACT -> new Sort(number(CONTACT, descending), byId);
        };
    }

    private static SortField number(String field, boolean reverse) {
        return LongField.newSortField(field, reverse, SortedNumericSelector.Type.MIN);
    }

    private static void add(Document document, String field, String value) {
        document.add(new StringField(field, value, Store.NO));
    }

    private static List<String> withAndAbove(UnitPath unit) {
        List<String> units = new ArrayList<>();
        for (UnitPath next = unit; !next.equals(UnitPath.NETWORK); next = next.parent()) {
            units.add(next.value());
        }
        units.add(UnitPath.NETWORK.value());
        return units;
    }

    private static Stream<String> slotAndItsHalves(String slot) {
        int between = slot.indexOf('/');
        return Stream.of(slot, slot.substring(0, between), slot.substring(between));
    }
}
