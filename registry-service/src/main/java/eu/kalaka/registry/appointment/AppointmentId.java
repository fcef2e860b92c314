package eu.kalaka.registry.appointment;

import eu.kalaka.platform.store.TypedId;
import java.util.UUID;

/** Identifies an appointment. */
public record AppointmentId(UUID value) implements TypedId {}
