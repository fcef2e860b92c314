package eu.kalaka.matching.copies;

import eu.kalaka.matching.VolunteerId;

/** Whatever keeps personal data of volunteers, and lets go of them. */
public interface Forgets {

    /** Her data were erased where they belong: nothing personal of her may be left here. Nothing happens where nothing is. */
    void forget(VolunteerId volunteer);
}
