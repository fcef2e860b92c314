package eu.kalaka.organisation.unit;

import eu.kalaka.contracts.UnitPath;

/** What keeps a unit from closing. A port, because needs know units and not the other way round. */
public interface OpenNeeds {

    /** Whether a need of that unit or of one below still waits for volunteers. */
    boolean at(UnitPath unit);
}
