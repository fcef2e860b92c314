package eu.kalaka.planted.clean;

import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** A domain type that breaks no rule. */
@Document("planted")
record PlantedWell(@Id String id) {}
