package eu.kalaka.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Schemas are generated from the records and committed, so that a change of a contract is a change that a reviewer sees. */
class SchemasTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden");

    static Stream<MessageType<?>> types() {
        return Wire.types();
    }

    @ParameterizedTest
    @MethodSource("types")
    void theCommittedSchemaIsThatOfTheRecord(MessageType<?> type) {
        String generated = schemaOf(type);

        assertThat(Wire.committed(Path.of("src/main/resources/schemas", type.name() + ".json"), generated))
                .as("run the contracts' tests with -Dkalaka.update=true and look at the difference")
                .isEqualTo(generated);
    }

    @ParameterizedTest
    @MethodSource("types")
    void everyGoldenSampleStillFitsSchemaAndRecord(MessageType<?> type) throws IOException {
        List<Path> samples = samplesOf(type);

        assertThat(samples).as("golden samples of %s", type.name()).isNotEmpty();
        for (Path sample : samples) {
            String json = Files.readString(sample);
            assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                            .getSchema(schemaOf(type), InputFormat.JSON)
                            .validate(json, InputFormat.JSON))
                    .as(sample.toString())
                    .isEmpty();
            Message read = Wire.JSON.readValue(json, type.payload());
            assertThat(Wire.JSON.readTree(Wire.JSON.writeValueAsString(read)))
                    .as(sample.toString())
                    .isEqualTo(Wire.JSON.readTree(json));
        }
    }

    @Test
    void aSampleWithoutARequiredFieldDoesNotFit() {
        MessageType<?> type = Catalogue.HOST.messages().getFirst();

        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(schemaOf(type), InputFormat.JSON)
                        .validate("{\"unit\":\"/hu/ke\"}", InputFormat.JSON))
                .isNotEmpty();
    }

    private static List<Path> samplesOf(MessageType<?> type) throws IOException {
        try (Stream<Path> files = Files.list(GOLDEN)) {
            return files.filter(file -> file.getFileName().toString().startsWith(type.name() + "."))
                    .sorted()
                    .toList();
        }
    }

    private static String schemaOf(MessageType<?> type) {
        var config = new SchemaGeneratorConfigBuilder(SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
                .with(Option.EXTRA_OPEN_API_FORMAT_VALUES, Option.MAP_VALUES_AS_ADDITIONAL_PROPERTIES);
        config.forFields()
                .withRequiredCheck(
                        field -> !field.getRawMember().getAnnotatedType().isAnnotationPresent(Nullable.class));
        return new SchemaGenerator(config.build())
                        .generateSchema(type.payload())
                        .toPrettyString() + "\n";
    }
}
