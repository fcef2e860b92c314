package eu.kalaka.gateway;

import static org.springframework.cloud.gateway.server.mvc.filter.BeforeFilterFunctions.preserveHostHeader;
import static org.springframework.cloud.gateway.server.mvc.filter.BeforeFilterFunctions.setPath;
import static org.springframework.cloud.gateway.server.mvc.filter.BeforeFilterFunctions.uri;
import static org.springframework.cloud.gateway.server.mvc.handler.GatewayRouterFunctions.route;
import static org.springframework.web.servlet.function.RequestPredicates.path;

import java.util.List;
import org.springframework.cloud.gateway.server.mvc.handler.ProxyExchangeHandlerFunction;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.function.RequestPredicate;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerResponse;

/** Which service answers which path. What stands here is all that can be reached; the first match counts. */
@Configuration(proxyBeanMethods = false)
class Routes {

    /** Paths that one service owns; {@code upstream} is its name in the settings and its circuit breaker. */
    private record Owner(String upstream, List<String> paths) {
        Owner(String upstream, String... paths) {
            this(upstream, List.of(paths));
        }

        RequestPredicate predicate() {
            return paths.stream()
                    .map(RequestPredicates::path)
                    .reduce(RequestPredicate::or)
                    .orElseThrow();
        }
    }

    private static final List<Owner> OWNERS = List.of(
            new Owner(
                    "matching",
                    "/api/needs/{need}/suggestions/**",
                    "/api/needs/{need}/invitations",
                    "/api/volunteers/{volunteer}/suggestions",
                    "/api/placements/**"),
            new Owner("registry", "/api/volunteers/**"),
            new Owner("organisation", "/api/units/**", "/api/hosts/**", "/api/needs/**", "/api/code-lists/**"),
            new Owner("training", "/api/courses/**"),
            new Owner("notification", "/api/messages/**"),
            new Owner("insight", "/api/indicators/**"));

    @Bean
    RouterFunction<ServerResponse> api(Upstreams upstreams, Guard guard, ProxyExchangeHandlerFunction answers) {
        return OWNERS.stream()
                .map(owner -> route(owner.upstream())
                        .route(owner.predicate(), answers)
                        .before(uri(upstreams.of(owner.upstream())))
                        .filter(guard.of(owner.upstream()))
                        .build())
                .reduce(RouterFunction::and)
                .orElseThrow();
    }

    /** The live stream stays open for hours, so it has no time limit and its own circuit breaker. */
    @Bean
    RouterFunction<ServerResponse> live(Upstreams upstreams, Guard guard, ProxyExchangeHandlerFunction streams) {
        return route("live")
                .route(path("/api/live"), streams)
                .before(uri(upstreams.of("insight")))
                .filter(guard.of("live"))
                .build();
    }

    /** Each service's OpenAPI for the API page; with the caller's own Host, so that it names the gateway as its server. */
    @Bean
    RouterFunction<ServerResponse> apiDocs(Upstreams upstreams, Guard guard, ProxyExchangeHandlerFunction answers) {
        return OWNERS.stream()
                .map(owner -> route("docs-" + owner.upstream())
                        .route(path("/v3/api-docs/" + owner.upstream()), answers)
                        .before(preserveHostHeader())
                        .before(setPath("/v3/api-docs"))
                        .before(uri(upstreams.of(owner.upstream())))
                        .filter(guard.of(owner.upstream()))
                        .build())
                .reduce(RouterFunction::and)
                .orElseThrow();
    }
}
