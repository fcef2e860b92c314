package eu.kalaka.registry.transfer;

import eu.kalaka.contracts.UnitPath;
import eu.kalaka.registry.volunteer.VolunteerId;
import java.util.List;

/**
 * What a transfer of a volunteer does.
 *
 * @param sides the units in whose audit trail the look stands
 */
record Preview(VolunteerId volunteer, List<UnitPath> sides, List<Part> parts) {}
