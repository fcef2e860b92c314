package eu.kalaka.contracts.organisation;

import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * One shift of a need.
 *
 * @param start with the offset of the place where it happens
 * @param places how many volunteers are asked for
 */
public record Shift(UUID shiftId, OffsetDateTime start, OffsetDateTime end, int places) {}
