package eu.kalaka.platform.web;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.ext.javatime.deser.DurationDeserializer;
import tools.jackson.databind.ext.javatime.deser.InstantDeserializer;
import tools.jackson.databind.ext.javatime.deser.LocalDateDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.type.LogicalType;

/** In a request a value has its own type: a number is no text, and a time is never a number. */
final class StrictJson {

    private StrictJson() {}

    static void apply(JsonMapper.Builder mapper) {
        mapper.withCoercionConfig(
                        LogicalType.Textual,
                        coercion -> coercion.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
                .addModule(new SimpleModule("kalaka-strict-times")
                        .addDeserializer(Duration.class, new TextOnly<>(Duration.class, DurationDeserializer.INSTANCE))
                        .addDeserializer(
                                LocalDate.class, new TextOnly<>(LocalDate.class, LocalDateDeserializer.INSTANCE))
                        .addDeserializer(
                                OffsetDateTime.class,
                                new TextOnly<>(OffsetDateTime.class, InstantDeserializer.OFFSET_DATE_TIME)));
    }

    /** Reads text as usual and refuses everything else. */
    private static final class TextOnly<T> extends StdDeserializer<T> {

        private final ValueDeserializer<? extends T> usual;

        TextOnly(Class<T> type, ValueDeserializer<? extends T> usual) {
            super(type);
            this.usual = usual;
        }

        @Override
        public T deserialize(JsonParser json, DeserializationContext context) {
            if (json.currentToken() != JsonToken.VALUE_STRING) {
                return context.reportInputMismatch(handledType(), "Text is needed");
            }
            return usual.deserialize(json, context);
        }
    }
}
