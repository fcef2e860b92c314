package eu.kalaka.contracts.training;

import eu.kalaka.contracts.Message;
import java.time.Instant;
import java.util.UUID;

/** A completion was recorded for the wrong person, or came to her by a merge that was undone: it does not count. */
public record TrainingTakenBack(UUID volunteerId, String unit, String course, Instant at) implements Message {}
