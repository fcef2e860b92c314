package eu.kalaka.planted.dirty;

import org.springframework.core.env.Environment;
import org.springframework.data.mongodb.core.mapping.Document;

/** A domain type that knows a framework. */
@Document("planted")
record PlantedAggregate(Environment environment) {}
