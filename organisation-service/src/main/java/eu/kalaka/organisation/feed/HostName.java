package eu.kalaka.organisation.feed;

import eu.kalaka.organisation.host.HostId;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** Of a host no more than its name is open to everybody. */
@Document("hosts")
record HostName(@Id HostId id, String name) {}
