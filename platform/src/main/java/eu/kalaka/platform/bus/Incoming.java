package eu.kalaka.platform.bus;

import eu.kalaka.contracts.UnitPath;
import java.time.Instant;

/**
 * What a message says about itself.
 *
 * @param id the same for every delivery of the message
 * @param subject id of the aggregate it is about, also the record key
 * @param sequence position among all messages of that aggregate: a later message has a greater one
 * @param unit the unit that the record belongs to
 */
public record Incoming(String id, String type, String subject, long sequence, UnitPath unit, Instant time) {}
