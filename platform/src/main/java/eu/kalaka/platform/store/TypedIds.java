package eu.kalaka.platform.store;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.GenericConverter;
import org.springframework.data.convert.ReadingConverter;
import org.springframework.data.convert.WritingConverter;

/** The id types of a service; declared as a bean so that they are stored as text. */
public final class TypedIds {

    private final Map<Class<?>, Function<UUID, ? extends TypedId>> constructors = new LinkedHashMap<>();

    /** Adds one id type with its constructor. */
    public <I extends TypedId> TypedIds with(Class<I> type, Function<UUID, I> constructor) {
        constructors.put(type, constructor);
        return this;
    }

    GenericConverter writer() {
        return new Writer(Set.copyOf(constructors.keySet()));
    }

    GenericConverter reader() {
        return new Reader(Map.copyOf(constructors));
    }

    @WritingConverter
    private record Writer(Set<Class<?>> types) implements GenericConverter {
        @Override
        public Set<ConvertiblePair> getConvertibleTypes() {
            Set<ConvertiblePair> pairs = new HashSet<>();
            types.forEach(type -> pairs.add(new ConvertiblePair(type, String.class)));
            return pairs;
        }

        @Override
        public @Nullable Object convert(@Nullable Object source, TypeDescriptor from, TypeDescriptor to) {
            return source == null ? null : ((TypedId) source).value().toString();
        }
    }

    @ReadingConverter
    private record Reader(Map<Class<?>, Function<UUID, ? extends TypedId>> constructors) implements GenericConverter {
        @Override
        public Set<ConvertiblePair> getConvertibleTypes() {
            Set<ConvertiblePair> pairs = new HashSet<>();
            constructors.keySet().forEach(type -> pairs.add(new ConvertiblePair(String.class, type)));
            return pairs;
        }

        @Override
        public @Nullable Object convert(@Nullable Object source, TypeDescriptor from, TypeDescriptor to) {
            Function<UUID, ? extends TypedId> constructor = constructors.get(to.getType());
            return source == null || constructor == null ? null : constructor.apply(UUID.fromString((String) source));
        }
    }
}
