package eu.kalaka.registry.volunteer;

import eu.kalaka.platform.audit.Personal;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * A list of volunteers that is about to leave as a file. Whose data are in it is known before the first byte is written, so that
 * the audit trail has it whatever becomes of the rest.
 */
record Export(String format, List<Person> people, Writing writing) implements Personal {

    /** Writes the file, holding few people at a time. */
    @FunctionalInterface
    interface Writing {
        void to(OutputStream out) throws IOException;
    }

    @Override
    public List<Person> people() {
        return people;
    }

    String mediaType() {
        return switch (format) {
            case "csv" -> "text/csv;charset=UTF-8";
            case "xlsx" -> "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
            default -> "text/vcard;charset=UTF-8";
        };
    }

    String fileName() {
        return "volunteers." + (format.equals("vcard") ? "vcf" : format);
    }
}
