package eu.kalaka.identity.signin.session;

import eu.kalaka.identity.signin.holder.Holder;
import eu.kalaka.identity.signin.holder.Holders;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;

/**
 * Who is signed in, as the session says and as long as it holds: not past its longest time, and not past the end of the
 * account, which is asked anew at every request.
 */
public final class LiveContexts implements SecurityContextRepository {

    private final HttpSessionSecurityContextRepository sessions = new HttpSessionSecurityContextRepository();
    private final Holders holders;
    private final Clock clock;

    public LiveContexts(Holders holders, Clock clock) {
        this.holders = holders;
        this.clock = clock;
    }

    @Override
    public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
        DeferredSecurityContext kept = sessions.loadDeferredContext(request);
        return new DeferredSecurityContext() {
            private @Nullable SecurityContext live;

            @Override
            public boolean isGenerated() {
                return kept.isGenerated();
            }

            @Override
            public SecurityContext get() {
                if (live == null) {
                    live = isLive(request) ? kept.get() : new SecurityContextImpl();
                }
                return live;
            }
        };
    }

    @Override
    @SuppressWarnings("deprecation") // of the interface; nobody calls it any more
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        return loadDeferredContext(holder.getRequest()).get();
    }

    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
        sessions.saveContext(context, request, response);
    }

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return sessions.containsContext(request) && isLive(request);
    }

    private boolean isLive(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null
                && session.getAttribute(Sessions.SIGN_IN) instanceof SignIn signIn
                && signIn.holdsAt(clock.instant())
                && holders.byId(signIn.account()).filter(Holder::active).isPresent();
    }
}
