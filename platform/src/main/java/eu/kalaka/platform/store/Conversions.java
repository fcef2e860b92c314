package eu.kalaka.platform.store;

import eu.kalaka.contracts.UnitPath;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.core.convert.converter.Converter;
import org.springframework.data.convert.ReadingConverter;
import org.springframework.data.convert.WritingConverter;
import org.springframework.data.mongodb.core.convert.MongoCustomConversions;

/** How values stand in the store: text in ISO form where BSON would lose the offset, the day or the unit. */
final class Conversions {

    private Conversions() {}

    static MongoCustomConversions with(List<TypedIds> ids) {
        List<Object> converters = new ArrayList<>(List.of(
                WriteUuid.INSTANCE,
                ReadUuid.INSTANCE,
                WriteUnit.INSTANCE,
                ReadUnit.INSTANCE,
                WriteDate.INSTANCE,
                ReadDate.INSTANCE,
                WriteTime.INSTANCE,
                ReadTime.INSTANCE,
                WriteClockTime.INSTANCE,
                ReadClockTime.INSTANCE,
                WriteDuration.INSTANCE,
                ReadDuration.INSTANCE));
        ids.forEach(types -> {
            converters.add(types.writer());
            converters.add(types.reader());
        });
        return new MongoCustomConversions(converters);
    }

    @WritingConverter
    enum WriteUuid implements Converter<UUID, String> {
        INSTANCE;

        @Override
        public String convert(UUID source) {
            return source.toString();
        }
    }

    @ReadingConverter
    enum ReadUuid implements Converter<String, UUID> {
        INSTANCE;

        @Override
        public UUID convert(String source) {
            return UUID.fromString(source);
        }
    }

    @WritingConverter
    enum WriteUnit implements Converter<UnitPath, String> {
        INSTANCE;

        @Override
        public String convert(UnitPath source) {
            return source.value();
        }
    }

    @ReadingConverter
    enum ReadUnit implements Converter<String, UnitPath> {
        INSTANCE;

        @Override
        public UnitPath convert(String source) {
            return new UnitPath(source);
        }
    }

    @WritingConverter
    enum WriteDate implements Converter<LocalDate, String> {
        INSTANCE;

        @Override
        public String convert(LocalDate source) {
            return source.toString();
        }
    }

    @ReadingConverter
    enum ReadDate implements Converter<String, LocalDate> {
        INSTANCE;

        @Override
        public LocalDate convert(String source) {
            return LocalDate.parse(source);
        }
    }

    @WritingConverter
    enum WriteTime implements Converter<OffsetDateTime, String> {
        INSTANCE;

        @Override
        public String convert(OffsetDateTime source) {
            return source.toString();
        }
    }

    @ReadingConverter
    enum ReadTime implements Converter<String, OffsetDateTime> {
        INSTANCE;

        @Override
        public OffsetDateTime convert(String source) {
            return OffsetDateTime.parse(source);
        }
    }

    @WritingConverter
    enum WriteClockTime implements Converter<LocalTime, String> {
        INSTANCE;

        @Override
        public String convert(LocalTime source) {
            return source.toString();
        }
    }

    @ReadingConverter
    enum ReadClockTime implements Converter<String, LocalTime> {
        INSTANCE;

        @Override
        public LocalTime convert(String source) {
            return LocalTime.parse(source);
        }
    }

    @WritingConverter
    enum WriteDuration implements Converter<Duration, String> {
        INSTANCE;

        @Override
        public String convert(Duration source) {
            return source.toString();
        }
    }

    @ReadingConverter
    enum ReadDuration implements Converter<String, Duration> {
        INSTANCE;

        @Override
        public Duration convert(String source) {
            return Duration.parse(source);
        }
    }
}
