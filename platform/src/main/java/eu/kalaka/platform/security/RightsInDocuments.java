package eu.kalaka.platform.security;

import io.swagger.v3.oas.models.Operation;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.web.method.HandlerMethod;

/**
 * Writes into each operation of the API document, as {@code x-kalaka-rights}, whom it answers: {@code name}, {@code inUnit} (roles
 * that carry the right by unit), {@code belowOnly} (those of them for which the unit held itself does not count) and {@code own}
 * (from role to the kind of own record); or {@code signedIn}, or {@code public}.
 */
final class RightsInDocuments implements OperationCustomizer {

    private static final String EXTENSION = "x-kalaka-rights";

    @Override
    public Operation customize(Operation operation, HandlerMethod handler) {
        Declared.of(handler).ifPresent(declared -> operation.addExtension(EXTENSION, words(declared)));
        return operation;
    }

    private static Map<String, Object> words(Declared declared) {
        return switch (declared) {
            case Declared.ToSignedIn() -> Map.of("signedIn", true);
            case Declared.ToAll() -> Map.of("public", true);
            case Declared.ByRight(Right right) -> {
                var byUnit = new TreeSet<>(right.inUnit());
                byUnit.addAll(right.belowUnit());
                var own = new TreeMap<String, String>();
                right.own().forEach((role, kind) -> own.put(role, kind.wire()));
                yield Map.of(
                        "name",
                        right.name(),
                        "inUnit",
                        byUnit,
                        "belowOnly",
                        new TreeSet<>(right.belowUnit()),
                        "own",
                        own);
            }
        };
    }
}
