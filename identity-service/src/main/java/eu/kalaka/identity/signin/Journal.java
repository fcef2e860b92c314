package eu.kalaka.identity.signin;

import eu.kalaka.identity.account.Account;
import eu.kalaka.identity.account.Accounts;
import eu.kalaka.identity.grant.Grant;
import eu.kalaka.platform.audit.AuditTrail;
import eu.kalaka.platform.audit.Look;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * What happens at sign-in: counted without persons, and told to the audit trail with the account and the address. What is typed
 * as a login stands in neither: it may be anything, a password too. Attempts that had to wait are counted only, so that a flood
 * of them fills nothing. What staff do through the API the audit trail hears of as of any request.
 */
public final class Journal {

    /** What may happen. */
    public enum Event {
        SIGNED_IN,
        SIGNED_OUT,
        WRONG_PASSWORD,
        WRONG_CODE,
        WRONG_PASSKEY,
        /** From now on one must wait. */
        LOCKED_OUT,
        /** An attempt that was not looked at. */
        KEPT_WAITING,
        ENROLLED,
        PASSWORD_CHOSEN,
        RESET_ASKED,
        INVITED,
        SESSION_ENDED,
        SECOND_FACTOR_REMOVED,
        PASSKEY_ADDED,
        PASSKEY_REMOVED
    }

    private static final String NOBODY = "-";

    private final MeterRegistry meters;
    private final AuditTrail trail;
    private final Accounts accounts;
    private final Clock clock;

    Journal(MeterRegistry meters, AuditTrail trail, Accounts accounts, Clock clock) {
        this.meters = meters;
        this.trail = trail;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** Something that the holder of an account did. */
    public void record(Event event, UUID account) {
        count(event);
        tell(event, account, "done");
    }

    /**
     * A failed attempt.
     *
     * @param account which it was about, null where there is none such
     * @param last whether the next one must wait
     */
    public void failed(Event event, @Nullable UUID account, boolean last) {
        count(event);
        tell(event, account, "refused");
        if (last) {
            count(Event.LOCKED_OUT);
            tell(Event.LOCKED_OUT, account, "done");
        }
    }

    /** One more of these, about nobody, or told by the audit trail of requests already. */
    public void count(Event event) {
        meters.counter("kalaka.signin", "event", wire(event)).increment();
    }

    private void tell(Event event, @Nullable UUID account, String outcome) {
        trail.record(new Look(
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                account == null ? NOBODY : account.toString(),
                null,
                account == null ? List.of() : roles(account),
                wire(event),
                account == null ? List.of() : List.of(account),
                List.of(),
                address(),
                Objects.requireNonNullElse(MDC.get("traceId"), NOBODY),
                NOBODY,
                outcome));
    }

    /** So that those who keep the account find the entry among those of their units. */
    private List<String> roles(UUID account) {
        return accounts.find(account).map(Account::grants).orElse(List.of()).stream()
                .map(Grant::claim)
                .toList();
    }

    private static String address() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request
                ? request.getRequest().getRemoteAddr()
                : NOBODY;
    }

    private static String wire(Event event) {
        return event.name().toLowerCase(Locale.ROOT);
    }
}
