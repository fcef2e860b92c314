package eu.kalaka.portal.room.staff.placement;

import eu.kalaka.portal.room.staff.named.Names.Person;
import org.jspecify.annotations.Nullable;

/** A placement with whom it is of; nobody where the name may not be seen, or not now. */
public record PlacementRow(Placement placement, @Nullable Person person) {}
