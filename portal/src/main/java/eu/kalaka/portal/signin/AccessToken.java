package eu.kalaka.portal.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2RefreshTokenGrantRequest;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.core.endpoint.OAuth2AccessTokenResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * The user's tokens. The session holds only where they stand. A refresh token is good for one use, and one that comes twice ends
 * the whole sign-in, so of several requests at once, at any portal, one renews and the others wait for what it brings.
 */
@Component
public class AccessToken implements OAuth2AuthorizedClientRepository {

    private static final Logger LOG = LoggerFactory.getLogger(AccessToken.class);
    private static final String HANDLE = "tokens";
    private static final String FOUND = AccessToken.class.getName();
    private static final Duration EARLY = Duration.ofSeconds(30);
    private static final Duration LONGEST = Duration.ofHours(13);
    private static final Duration GIVEN_UP = Duration.ofSeconds(10);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(25);
    private static final int LOOKS = 400;

    private final MongoTemplate mongo;
    private final Seal seal;
    private final OAuth2AccessTokenResponseClient<OAuth2RefreshTokenGrantRequest> provider;
    private final ClientRegistration registration;
    private final Clock clock;

    AccessToken(
            MongoTemplate mongo,
            Seal seal,
            OAuth2AccessTokenResponseClient<OAuth2RefreshTokenGrantRequest> provider,
            ClientRegistration registration,
            Clock clock) {
        this.mongo = mongo;
        this.seal = seal;
        this.provider = provider;
        this.registration = registration;
        this.clock = clock;
    }

    /** The token of whoever's request this thread serves; none when nobody is signed in, or not any more. */
    public Optional<String> current() {
        return Optional.ofNullable((ServletRequestAttributes) RequestContextHolder.getRequestAttributes())
                .flatMap(attributes -> of(attributes.getRequest()));
    }

    /** The token of whoever made this request; found once a request. */
    Optional<String> of(HttpServletRequest request) {
        if (request.getAttribute(FOUND) instanceof Optional<?> found) {
            return found.map(String.class::cast);
        }
        Optional<String> token = handle(request).flatMap(this::usable);
        request.setAttribute(FOUND, token);
        return token;
    }

    private Optional<String> usable(String handle) {
        for (int look = 0; look < LOOKS; look++) {
            KeptTokens kept = mongo.findById(handle, KeptTokens.class);
            if (kept == null) {
                return Optional.empty();
            }
            if (kept.accessUntil().isAfter(clock.instant().plus(EARLY))) {
                return Optional.of(text(kept.access()));
            }
            KeptTokens mine = claim(handle);
            if (mine != null) {
                return renewed(mine);
            }
            LockSupport.parkNanos(LOOK_AGAIN.toNanos());
        }
        return Optional.empty();
    }

    /** Whoever may renew; a claim whose holder died lapses. */
    private @Nullable KeptTokens claim(String handle) {
        Instant now = clock.instant();
        return mongo.findAndModify(
                Query.query(Criteria.where("_id")
                        .is(handle)
                        .and("accessUntil")
                        .lte(now.plus(EARLY))
                        .orOperator(
                                Criteria.where("renewing").isNull(),
                                Criteria.where("renewing").lt(now.minus(GIVEN_UP)))),
                Update.update("renewing", now),
                KeptTokens.class);
    }

    private Optional<String> renewed(KeptTokens kept) {
        Binary refresh = kept.refresh();
        if (refresh == null) {
            forget(kept.id());
            return Optional.empty();
        }
        Instant now = clock.instant();
        try {
            OAuth2AccessTokenResponse fresh = provider.getTokenResponse(new OAuth2RefreshTokenGrantRequest(
                    registration,
                    new OAuth2AccessToken(
                            OAuth2AccessToken.TokenType.BEARER, text(kept.access()), now.minus(EARLY), now),
                    new OAuth2RefreshToken(text(refresh), now)));
            mongo.save(sealed(kept.id(), fresh.getAccessToken(), fresh.getRefreshToken(), kept.ends()));
            return Optional.of(fresh.getAccessToken().getTokenValue());
        } catch (OAuth2AuthorizationException e) {
            return notRenewed(kept, e);
        }
    }

    /** Ended for good, or identity-service is only away: then the next request asks again. */
    private Optional<String> notRenewed(KeptTokens kept, OAuth2AuthorizationException e) {
        if (e.getError().getErrorCode().equals(OAuth2ErrorCodes.INVALID_GRANT)) {
            forget(kept.id());
            return Optional.empty();
        }
        LOG.warn("No new tokens now: {}", e.getError().getErrorCode());
        mongo.updateFirst(
                Query.query(Criteria.where("_id").is(kept.id())), new Update().unset("renewing"), KeptTokens.class);
        throw new IdentityAway();
    }

    private KeptTokens sealed(String id, OAuth2AccessToken access, @Nullable OAuth2RefreshToken refresh, Instant ends) {
        return new KeptTokens(
                id,
                bytes(access.getTokenValue()),
                Objects.requireNonNull(access.getExpiresAt()),
                refresh == null ? null : bytes(refresh.getTokenValue()),
                ends,
                null);
    }

    /** Ends what this session holds. */
    void forget(HttpServletRequest request) {
        handle(request).ifPresent(this::forget);
    }

    private void forget(String handle) {
        mongo.remove(Query.query(Criteria.where("_id").is(handle)), KeptTokens.class);
    }

    private static Optional<String> handle(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false)).map(session -> (String) session.getAttribute(HANDLE));
    }

    private Binary bytes(String open) {
        return new Binary(seal.close(open.getBytes(StandardCharsets.UTF_8)));
    }

    private String text(Binary closed) {
        return new String(seal.open(closed.getData()), StandardCharsets.UTF_8);
    }

    @Override
    @SuppressWarnings("TypeParameterUnusedInFormals") // Spring Security's own signature
    public <T extends OAuth2AuthorizedClient> @Nullable T loadAuthorizedClient(
            String registrationId, Authentication principal, HttpServletRequest request) {
        return null; // tokens are asked for by of(), which also renews them
    }

    @Override
    public void saveAuthorizedClient(
            OAuth2AuthorizedClient client,
            Authentication principal,
            HttpServletRequest request,
            HttpServletResponse response) {
        HttpSession session = request.getSession();
        forget(request);
        String handle = UUID.randomUUID().toString();
        mongo.save(sealed(
                handle,
                client.getAccessToken(),
                client.getRefreshToken(),
                clock.instant().plus(LONGEST)));
        session.setAttribute(HANDLE, handle);
    }

    @Override
    public void removeAuthorizedClient(
            String registrationId, Authentication principal, HttpServletRequest request, HttpServletResponse response) {
        forget(request);
    }
}
