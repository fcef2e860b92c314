package eu.kalaka.platform.audit;

import eu.kalaka.contracts.UnitPath;
import java.util.Collection;
import java.util.UUID;

/** An answer that holds something about people; the audit trail asks it about whom. */
public interface Personal {

    /**
     * A person whose data are in an answer.
     *
     * @param volunteer id of her record in the registry
     * @param unit the unit of what was seen; who is entitled for that unit may read the entry
     */
    record Person(UUID volunteer, UnitPath unit) {}

    /** The people in this answer. */
    Collection<Person> people();
}
