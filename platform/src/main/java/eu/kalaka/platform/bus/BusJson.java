package eu.kalaka.platform.bus;

import com.fasterxml.jackson.annotation.JsonInclude;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * JSON as it travels on the bus, whatever the service has set for its HTTP: unknown fields are passed over, so that a producer
 * may add some; absent values are left out.
 */
public final class BusJson {

    private final JsonMapper mapper = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            // A shift begins at eight in Tata: its offset must survive.
            .disable(DateTimeFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
            .changeDefaultPropertyInclusion(include -> include.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    public String write(Object payload) {
        return mapper.writeValueAsString(payload);
    }

    /**
     * Reads a payload into a consumer's own view of it.
     *
     * @throws tools.jackson.core.JacksonException where the payload is not of that form
     */
    public <V> V read(byte[] payload, Class<V> view) {
        return mapper.readValue(payload, view);
    }
}
