package eu.kalaka.platform.csv;

import eu.kalaka.platform.audit.Personal;
import java.util.Collection;
import java.util.List;

/**
 * A list as comma-separated values (RFC 4180). A handler that answers with it keeps the audit trail told, which an answer of plain text
 * would not.
 *
 * @param text header and rows
 * @param people about whom rows are
 */
public record Csv(String text, Collection<Person> people) implements Personal {

    /** As HTTP names it. */
    public static final String MEDIA_TYPE = "text/csv";

    public Csv {
        people = List.copyOf(people);
    }
}
