package eu.kalaka.portal.room.staff.today;

import eu.kalaka.contracts.UnitPath;
import eu.kalaka.portal.api.Answer;

/** Something that is to be done in a unit and all below it. */
interface Part {

    /** Its words are {@code today.} and this. */
    String key();

    Answer<Summary> of(UnitPath unit);
}
