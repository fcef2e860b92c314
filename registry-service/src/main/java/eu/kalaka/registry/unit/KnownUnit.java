package eu.kalaka.registry.unit;

import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A unit that organisation-service has told of.
 *
 * @param unit its path
 */
@Document("known-units")
record KnownUnit(@Id String unit, String kind) {}
