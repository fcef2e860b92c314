package eu.kalaka.contracts;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

/** The wire form and the files that the contract tests compare. */
final class Wire {

    static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            // A shift begins at eight in Tata: its offset must survive.
            .disable(DateTimeFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
            .changeDefaultPropertyInclusion(include -> include.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    private static final boolean UPDATE = Boolean.getBoolean("kalaka.update");

    private Wire() {}

    static Stream<MessageType<?>> types() {
        return Catalogue.TOPICS.stream().flatMap(topic -> topic.messages().stream());
    }

    /** The committed text of a generated file; with {@code -Dkalaka.update=true} it is written first. */
    static String committed(Path file, String generated) {
        try {
            if (UPDATE) {
                Files.createDirectories(file.toAbsolutePath().getParent());
                Files.writeString(file, generated);
            }
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
