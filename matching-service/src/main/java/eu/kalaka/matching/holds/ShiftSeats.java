package eu.kalaka.matching.holds;

import eu.kalaka.matching.ShiftId;
import java.util.List;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** Who has a place in one shift. How many places there are is the need's to say. */
@Document("seats")
record ShiftSeats(@Id ShiftId id, List<Hold> holds) {}
