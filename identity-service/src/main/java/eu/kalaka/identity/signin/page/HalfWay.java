package eu.kalaka.identity.signin.page;

import eu.kalaka.identity.signin.holder.Holder;
import eu.kalaka.identity.signin.holder.Holders;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Those who gave the password and still owe the code. They are signed in nowhere: only these pages know of it, in a session of
 * its own that ends soon.
 */
final class HalfWay {

    private static final String ATTRIBUTE = "kalaka.half-way";
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private record Step(UUID account, Instant at) implements Serializable {}

    private final Holders holders;
    private final Clock clock;

    HalfWay(Holders holders, Clock clock) {
        this.holders = holders;
        this.clock = clock;
    }

    /** Notes that the password was right. */
    void note(HttpServletRequest request, Holder holder) {
        Optional.ofNullable(request.getSession(false)).ifPresent(HttpSession::invalidate);
        HttpSession session = request.getSession();
        session.setMaxInactiveInterval((int) LONGEST.toSeconds());
        session.setAttribute(ATTRIBUTE, new Step(holder.id(), clock.instant()));
    }

    /** Who is half way, and may still sign in. */
    Optional<Holder> of(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false))
                .map(session -> (Step) session.getAttribute(ATTRIBUTE))
                .filter(step -> clock.instant().isBefore(step.at().plus(LONGEST)))
                .flatMap(step -> holders.byId(step.account()))
                .filter(Holder::active);
    }
}
