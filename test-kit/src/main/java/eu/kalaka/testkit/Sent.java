package eu.kalaka.testkit;

import tools.jackson.databind.JsonNode;

/** A message as it stands on a topic. */
public record Sent(
        String id, String type, String key, long sequence, String unit, JsonNode payload, String traceparent) {}
