package eu.kalaka.contracts;

/** What travels on the bus as JSON: a fact that happened, or a snapshot of a state. Within a major version only optional fields are added. */
public interface Message {

    /** Path of the unit that the record belongs to, e.g. {@code /hu/ke/tata}; who may see the message follows from it. */
    String unit();
}
