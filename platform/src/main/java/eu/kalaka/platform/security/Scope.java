package eu.kalaka.platform.security;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;

/** How much a program may do with what its user or its centre may do. */
enum Scope {
    READ("kalaka.read"),
    WRITE("kalaka.write");

    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    private final String wireName;

    Scope(String wireName) {
        this.wireName = wireName;
    }

    String wireName() {
        return wireName;
    }

    /** What a request with that method needs. */
    static Scope of(String method) {
        return READING.contains(HttpMethod.valueOf(method)) ? READ : WRITE;
    }

    /** What the claim {@code scope} of RFC 9068 names, words with spaces between. */
    static Set<Scope> in(@Nullable String claim) {
        List<String> words = claim == null ? List.of() : Arrays.asList(claim.split(" ", -1));
        return Arrays.stream(values())
                .filter(scope -> words.contains(scope.wireName))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Scope.class)));
    }
}
