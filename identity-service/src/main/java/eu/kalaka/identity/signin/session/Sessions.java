package eu.kalaka.identity.signin.session;

import eu.kalaka.platform.store.WritesItsOwnCollection;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.http.HttpHeaders;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;

/** Opens, lists and ends sessions. They stand in the store, so every instance knows them and none is lost at a restart. */
@WritesItsOwnCollection("sessions: Spring Session's; those that ran out are swept here")
public final class Sessions {

    static final String SIGN_IN = "kalaka.sign-in";

    /**
     * A sign-in as its owner sees it.
     *
     * @param lastUsed when it was last heard of
     */
    public record Listed(SignIn signIn, Instant lastUsed) {}

    private final FindByIndexNameSessionRepository<? extends Session> store;
    private final SecurityContextRepository contexts;
    private final Grants grants;
    private final MongoTemplate mongo;
    private final Supplier<UUID> ids;
    private final Clock clock;

    public Sessions(
            FindByIndexNameSessionRepository<? extends Session> store,
            SecurityContextRepository contexts,
            Grants grants,
            MongoTemplate mongo,
            Supplier<UUID> ids,
            Clock clock) {
        this.store = store;
        this.contexts = contexts;
        this.grants = grants;
        this.mongo = mongo;
        this.ids = ids;
        this.clock = clock;
    }

    /** Signs somebody in who has proved himself: a new session, whatever was in the one before. */
    public SignIn open(HttpServletRequest request, HttpServletResponse response, UUID account, Means means) {
        HttpSession before = request.getSession(false);
        if (before != null) {
            before.invalidate();
        }
        HttpSession session = request.getSession();
        session.setMaxInactiveInterval((int) SignIn.LONGEST_IDLE.toSeconds());
        SignIn signIn = new SignIn(
                ids.get(),
                account,
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                means,
                Device.of(request.getHeader(HttpHeaders.USER_AGENT)));
        session.setAttribute(SIGN_IN, signIn);
        UsernamePasswordAuthenticationToken token = UsernamePasswordAuthenticationToken.authenticated(
                account.toString(), null, factors(means, signIn.at()));
        token.setDetails(signIn.id().toString());
        SecurityContextImpl context = new SecurityContextImpl(token);
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
        return signIn;
    }

    /** The sign-in of the present request. */
    public Optional<SignIn> present(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false)).map(session -> (SignIn) session.getAttribute(SIGN_IN));
    }

    /** Where an account is signed in, the latest first. */
    public List<Listed> of(UUID account) {
        return stored(account)
                .map(session -> new Listed(signIn(session), session.getLastAccessedTime()))
                .sorted(Comparator.comparing((Listed one) -> one.signIn().at()).reversed())
                .toList();
    }

    /** Ends one sign-in of an account with all that was granted under it; false where there is none such. */
    public boolean end(UUID account, UUID signIn) {
        Optional<? extends Session> session =
                stored(account).filter(one -> signIn(one).id().equals(signIn)).findFirst();
        session.ifPresent(found -> {
            store.deleteById(found.getId());
            grants.endOf(account, signIn);
        });
        return session.isPresent();
    }

    /** Ends all sign-ins of an account and all that was granted to its clients. */
    public void endAll(UUID account) {
        stored(account).map(Session::getId).forEach(store::deleteById);
        grants.endAllOf(account);
    }

    /** Ends the present one with all that was granted under it. */
    public void close(HttpServletRequest request) {
        present(request).ifPresent(signIn -> grants.endOf(signIn.account(), signIn.id()));
        Optional.ofNullable(request.getSession(false)).ifPresent(HttpSession::invalidate);
        SecurityContextHolder.clearContext();
    }

    /** Not every store ends records by itself. */
    @Scheduled(fixedDelayString = "PT10M")
    void sweep() {
        mongo.getCollection("sessions")
                .deleteMany(new Document("expireAt", new Document("$lte", Date.from(clock.instant()))));
    }

    private Stream<? extends Session> stored(UUID account) {
        return store.findByPrincipalName(account.toString()).values().stream()
                .filter(session -> !session.isExpired() && session.getAttribute(SIGN_IN) != null);
    }

    private static SignIn signIn(Session session) {
        return Objects.requireNonNull(session.<SignIn>getAttribute(SIGN_IN));
    }

    private static List<GrantedAuthority> factors(Means means, Instant at) {
        return switch (means) {
            case PASSWORD -> List.of(factor(FactorGrantedAuthority.PASSWORD_AUTHORITY, at));
            case PASSWORD_AND_CODE ->
                List.of(
                        factor(FactorGrantedAuthority.PASSWORD_AUTHORITY, at),
                        factor(FactorGrantedAuthority.OTT_AUTHORITY, at));
            case PASSKEY -> List.of(factor(FactorGrantedAuthority.WEBAUTHN_AUTHORITY, at));
        };
    }

    private static GrantedAuthority factor(String authority, Instant at) {
        return FactorGrantedAuthority.withAuthority(authority).issuedAt(at).build();
    }
}
