package eu.kalaka.registry.card;

import eu.kalaka.platform.audit.Personal;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;
import java.util.List;

/** A paper about somebody, as PDF; the audit trail sees about whom. */
final class Printed implements Personal {

    private final byte[] pdf;
    private final List<Person> people;

    Printed(byte[] pdf, Collection<Person> people) {
        this.pdf = pdf.clone();
        this.people = List.copyOf(people);
    }

    /** Writes the file. */
    void writeTo(OutputStream out) throws IOException {
        out.write(pdf);
    }

    @Override
    public Collection<Person> people() {
        return people;
    }
}
