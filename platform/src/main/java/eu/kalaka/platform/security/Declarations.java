package eu.kalaka.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerExecutionChain;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/** What the handlers of this service declare. A service with a handler that declares nothing does not start. */
public final class Declarations implements SmartInitializingSingleton {

    /** Error page and API documents, which come with the libraries and hold nothing of ours. */
    private static final List<String> OF_LIBRARIES = List.of("org.springframework.boot.", "org.springdoc.");

    private final RequestMappingHandlerMapping handlers;
    private final Map<Method, Declared> known = new ConcurrentHashMap<>();

    Declarations(RequestMappingHandlerMapping handlers) {
        this.handlers = handlers;
    }

    /**
     * Looks at every handler.
     *
     * @throws IllegalStateException naming the first handler without a declaration
     */
    @Override
    public void afterSingletonsInstantiated() {
        handlers.getHandlerMethods().values().stream()
                .filter(handler -> !isOfLibrary(handler))
                .forEach(handler -> known.put(handler.getMethod(), declared(handler)));
    }

    /** What the handler of that request declares; empty where none of ours handles it. */
    Optional<Declared> of(HttpServletRequest request) {
        return handler(request).map(HandlerMethod::getMethod).map(known::get);
    }

    private Optional<HandlerMethod> handler(HttpServletRequest request) {
        try {
            ServletRequestPathUtils.parseAndCache(request);
            HandlerExecutionChain chain = handlers.getHandler(request);
            return chain != null && chain.getHandler() instanceof HandlerMethod method
                    ? Optional.of(method)
                    : Optional.empty();
        } catch (Exception e) {
            return Optional.empty(); // no such path or method: the dispatcher says so in its own words
        }
    }

    private static Declared declared(HandlerMethod handler) {
        return Declared.of(handler)
                .orElseThrow(() -> new IllegalStateException(
                        "Says neither @RightOf nor @SignedIn nor @Public, and so answers nobody: " + handler));
    }

    private static boolean isOfLibrary(HandlerMethod handler) {
        return OF_LIBRARIES.stream().anyMatch(handler.getBeanType().getName()::startsWith);
    }
}
