package eu.kalaka.identity.grant;

import eu.kalaka.contracts.UnitPath;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A record of another service that may be somebody's own: that it is there, and whose it is.
 *
 * @param id the record's id, with {@code volunteer:} or {@code host:} before it
 */
@Document("known-records")
public record KnownRecord(@Id String id, UnitPath unit) {}
