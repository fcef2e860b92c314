package eu.kalaka.matching.holds;

import eu.kalaka.contracts.UnitPath;
import eu.kalaka.matching.VolunteerId;
import java.util.List;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * When one volunteer is taken, at all hosts together.
 *
 * @param controller her data controller, so that a county's calendars can be read at once
 */
@Document("calendars")
record Calendar(@Id VolunteerId id, UnitPath controller, List<Booking> holds) {}
