package eu.kalaka.gateway;

import static org.springframework.cloud.gateway.server.mvc.filter.BeforeFilterFunctions.preserveHostHeader;
import static org.springframework.cloud.gateway.server.mvc.filter.BeforeFilterFunctions.removeRequestHeader;
import static org.springframework.cloud.gateway.server.mvc.filter.BeforeFilterFunctions.setPath;
import static org.springframework.cloud.gateway.server.mvc.filter.BeforeFilterFunctions.uri;
import static org.springframework.cloud.gateway.server.mvc.handler.GatewayRouterFunctions.route;
import static org.springframework.web.servlet.function.RequestPredicates.path;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.cloud.gateway.server.mvc.handler.ProxyExchangeHandlerFunction;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.function.RequestPredicate;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerResponse;

/** Which service answers which path. What stands here is all that can be reached; the first match counts. */
@Configuration(proxyBeanMethods = false)
class Routes {

    /** Whoever wants to help comes in here (POST), without an account. */
    static final String REGISTER_ONESELF = "/api/self-registrations";

    /** What whoever comes in agrees to (GET). */
    static final String CONSENT_TEXTS = "/api/consent-texts";

    /** APIs that one service owns; {@code upstream} is its name in the settings and its circuit breaker. */
    private record Owner(String upstream, List<String> paths) {
        Owner(String upstream, String... paths) {
            this(
                    upstream,
                    Stream.concat(Stream.of(paths), Stream.of("/api/audit/" + upstream + "-service"))
                            .toList());
        }

        RequestPredicate predicate() {
            return anyOf(paths);
        }
    }

    private static final List<Owner> OWNERS = List.of(
            new Owner(
                    "matching",
                    "/api/needs/{need}/suggestions/**",
                    "/api/needs/{need}/invitations",
                    "/api/volunteers/{volunteer}/suggestions",
                    "/api/placements/**"),
            new Owner(
                    "registry",
                    "/api/volunteers/**",
                    "/api/duplicates/**",
                    "/api/merges/**",
                    "/api/transfers/**",
                    Routes.REGISTER_ONESELF,
                    Routes.CONSENT_TEXTS,
                    "/api/enquiries/**",
                    "/api/appointments/**",
                    "/api/expiring-evidence",
                    "/api/groups/**",
                    "/api/regulations/**",
                    "/api/inactive-volunteers",
                    "/api/people-coming"),
            new Owner(
                    "organisation",
                    "/api/units/**",
                    "/api/hosts/**",
                    "/api/agreements/**",
                    "/api/programmes/**",
                    "/api/compliance/**",
                    "/api/needs/**",
                    "/api/need-templates/**",
                    "/api/offers/**",
                    "/api/open/**",
                    "/api/code-lists/**"),
            new Owner("training", "/api/courses/**"),
            new Owner("notification", "/api/messages/**"),
            new Owner("insight", "/api/indicators/**"),
            new Owner("identity", "/api/identity/**"));

    /** Where people sign in and programs get tokens; identity-service itself says who may see what there. */
    private static final List<String> SIGN_IN =
            List.of("/login/**", "/oauth2/**", "/.well-known/**", "/userinfo", "/connect/**", "/logout");

    /** Data that everybody may read; tokens, where they come, are checked all the same. */
    static final String OPEN = "/api/open/**";

    /** What people look at; the portal itself says who may see which page. */
    private static final List<String> PORTAL = List.of(
            "/",
            "/assets/**",
            "/sign-in/**",
            "/signed-in",
            "/sign-out",
            "/desk",
            "/kept",
            "/styleguide/**",
            "/needs/**",
            "/join/**",
            "/centres/**",
            "/staff/**",
            "/my/**",
            "/host/**",
            "/live");

    private static final List<String> OWN_PAGES =
            List.of("/readyz", "/livez", "/docs", "/docs/**", "/swagger-ui/**", "/v3/api-docs/**", "/favicon.ico");

    /** What is open to everybody: the gateway's own pages, the services' API documents, the portal, and where one signs in. */
    static String[] pages() {
        return Stream.of(OWN_PAGES, PORTAL, SIGN_IN).flatMap(List::stream).toArray(String[]::new);
    }

    /** Cookies are between browsers and the sign-in pages; no API takes them. */
    @Bean
    RouterFunction<ServerResponse> api(Upstreams upstreams, Guard guard, Answers answers) {
        return OWNERS.stream()
                .map(owner -> route(owner.upstream())
                        .route(owner.predicate(), answers.of(owner.upstream()))
                        .before(removeRequestHeader(HttpHeaders.COOKIE))
                        .before(uri(upstreams.of(owner.upstream())))
                        .filter(guard.of(owner.upstream()))
                        .build())
                .reduce(RouterFunction::and)
                .orElseThrow();
    }

    /** With the caller's own Host, so that the pages' addresses are the gateway's. */
    @Bean
    RouterFunction<ServerResponse> signIn(Upstreams upstreams, Guard guard, Answers answers) {
        return route("sign-in")
                .route(anyOf(SIGN_IN), answers.of("identity"))
                .before(preserveHostHeader())
                .before(uri(upstreams.of("identity")))
                .filter(guard.of("identity"))
                .build();
    }

    /** With the caller's own Host, as above; its live stream stays open for hours. */
    @Bean
    RouterFunction<ServerResponse> portal(
            Upstreams upstreams, Guard guard, Answers answers, ProxyExchangeHandlerFunction streams) {
        RouterFunction<ServerResponse> live = route("portal-live")
                .route(path("/live"), streams)
                .before(preserveHostHeader())
                .before(uri(upstreams.of("portal")))
                .filter(guard.of("portal-live"))
                .build();
        return live.and(route("portal")
                .route(anyOf(PORTAL), answers.of("portal"))
                .before(preserveHostHeader())
                .before(uri(upstreams.of("portal")))
                .filter(guard.of("portal"))
                .build());
    }

    /** The live stream stays open for hours, so it has no time limit and its own circuit breaker. */
    @Bean
    RouterFunction<ServerResponse> live(Upstreams upstreams, Guard guard, ProxyExchangeHandlerFunction streams) {
        return route("live")
                .route(path("/api/live"), streams)
                .before(removeRequestHeader(HttpHeaders.COOKIE))
                .before(uri(upstreams.of("insight")))
                .filter(guard.of("live"))
                .build();
    }

    /** Each service's OpenAPI for the API page; with the caller's own Host, so that it names the gateway as its server. */
    @Bean
    RouterFunction<ServerResponse> apiDocs(Upstreams upstreams, Guard guard, Answers answers) {
        return OWNERS.stream()
                .map(owner -> route("docs-" + owner.upstream())
                        .route(path("/v3/api-docs/" + owner.upstream()), answers.of(owner.upstream()))
                        .before(preserveHostHeader())
                        .before(setPath("/v3/api-docs"))
                        .before(uri(upstreams.of(owner.upstream())))
                        .filter(guard.of(owner.upstream()))
                        .build())
                .reduce(RouterFunction::and)
                .orElseThrow();
    }

    private static RequestPredicate anyOf(List<String> paths) {
        return paths.stream()
                .map(RequestPredicates::path)
                .reduce(RequestPredicate::or)
                .orElseThrow();
    }
}
