package eu.kalaka.identity.account;

import eu.kalaka.contracts.Roles;
import eu.kalaka.contracts.UnitPath;
import eu.kalaka.identity.grant.Grant;
import eu.kalaka.identity.grant.GrantRefusal;
import eu.kalaka.identity.grant.Ranks;
import eu.kalaka.platform.aggregate.Decision;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * Somebody who may sign in. What she proves herself with is kept apart, in {@code signin}.
 *
 * @param login what is typed at sign-in, in small letters, unique in the network
 * @param email where invitations are sent, absent where there is none
 * @param language of letters and pages: hu, el or en
 * @param unit whose staff keep the account
 * @param mandateEnd the last day of the mandate, absent where it does not end by itself
 */
@Document("accounts")
public record Account(
        @Id AccountId id,
        String login,
        @Nullable String email,
        String name,
        String language,
        UnitPath unit,
        Status status,
        @Nullable LocalDate mandateEnd,
        List<Grant> grants,
        OwnRecords own) {

    /** The form of a login. */
    public static final String LOGIN = "[A-Za-z0-9][A-Za-z0-9._@+-]{2,79}";

    /** Whether it may be used. */
    public enum Status {
        OPEN,
        /** Not for now; staff may unlock it. */
        LOCKED,
        /** For good. */
        ENDED
    }

    public Account {
        login = normal(login);
        grants = grants == null ? List.of() : List.copyOf(grants);
        own = own == null ? OwnRecords.NONE : own;
    }

    /** A login as it is kept: capitals and spaces around do not matter. */
    public static String normal(String login) {
        return login.strip().toLowerCase(Locale.ROOT);
    }

    /** Whether its holder may sign in, and be given tokens, on that day. */
    public boolean isUsableOn(LocalDate day) {
        return status == Status.OPEN && (mandateEnd == null || !day.isAfter(mandateEnd));
    }

    /** The roles that count on that day, none where the account may not be used. */
    public List<Grant> grantsOn(LocalDate day) {
        return isUsableOn(day)
                ? grants.stream().filter(grant -> grant.countsOn(day)).toList()
                : List.of();
    }

    /** Gives one more role; the same once more changes nothing. */
    Decision<Account> give(Grant grant, LocalDate today) {
        if (!Ranks.isRole(grant.role())) {
            return Decision.refused(GrantRefusal.UNKNOWN_ROLE);
        }
        if (status == Status.ENDED) {
            return Decision.refused(AccountRefusal.ACCOUNT_ENDED);
        }
        if (!grant.countsOn(today)) {
            return Decision.refused(GrantRefusal.ENDS_IN_THE_PAST);
        }
        if (!hasRecordFor(grant.role())) {
            return Decision.refused(GrantRefusal.OWN_RECORD_MISSING);
        }
        return grants.stream().anyMatch(grant::says)
                ? Decision.kept(this)
                : Decision.changed(withGrants(
                        Stream.concat(grants.stream(), Stream.of(grant)).toList()));
    }

    /** Takes a role back; one that is not there changes nothing. */
    Decision<Account> takeBack(UUID grant) {
        List<Grant> left =
                grants.stream().filter(held -> !held.id().equals(grant)).toList();
        return left.size() == grants.size() ? Decision.kept(this) : Decision.changed(withGrants(left));
    }

    /** Ends it for good. */
    Decision<Account> end() {
        return status == Status.ENDED ? Decision.kept(this) : Decision.changed(with(Status.ENDED));
    }

    /** Stops or allows its use for now. */
    Decision<Account> lock(boolean locked) {
        Status wanted = locked ? Status.LOCKED : Status.OPEN;
        if (status == Status.ENDED) {
            return Decision.refused(AccountRefusal.ACCOUNT_ENDED);
        }
        return status == wanted ? Decision.kept(this) : Decision.changed(with(wanted));
    }

    /** Sets the last day of the mandate. */
    Decision<Account> mandate(@Nullable LocalDate lastDay) {
        return status == Status.ENDED
                ? Decision.refused(AccountRefusal.ACCOUNT_ENDED)
                : Decision.changed(new Account(id, login, email, name, language, unit, status, lastDay, grants, own));
    }

    /** Sets which records are the holder's own; a role that counts by one keeps it. */
    Decision<Account> own(OwnRecords other) {
        if (status == Status.ENDED) {
            return Decision.refused(AccountRefusal.ACCOUNT_ENDED);
        }
        Account changed = new Account(id, login, email, name, language, unit, status, mandateEnd, grants, other);
        return grants.stream().allMatch(grant -> changed.hasRecordFor(grant.role()))
                ? Decision.changed(changed)
                : Decision.refused(GrantRefusal.OWN_RECORD_MISSING);
    }

    /**
     * The volunteer record of the holder, or of a minor that she speaks for, was erased. Roles that count by it end. Where nothing
     * else is left, so does the account, and nothing in it leads to her any more; who is staff too stays staff.
     */
    Decision<Account> without(UUID volunteer) {
        OwnRecords left = own.without(volunteer);
        if (left.equals(own)) {
            return Decision.kept(this);
        }
        Account changed = new Account(id, login, email, name, language, unit, status, mandateEnd, grants, left);
        List<Grant> counting = grants.stream()
                .filter(grant -> changed.hasRecordFor(grant.role()))
                .toList();
        return Decision.changed(
                counting.isEmpty() && left.equals(OwnRecords.NONE) ? emptied() : changed.withGrants(counting));
    }

    private Account emptied() {
        return new Account(
                id,
                "erased-" + id.value(),
                null,
                "",
                language,
                unit,
                Status.ENDED,
                mandateEnd,
                List.of(),
                OwnRecords.NONE);
    }

    private boolean hasRecordFor(String role) {
        return switch (role) {
            case Roles.VOLUNTEER -> own.volunteer() != null;
            case Roles.GUARDIAN -> !own.wards().isEmpty();
            case Roles.HOST_COORDINATOR, Roles.MENTOR -> own.host() != null;
            default -> true;
        };
    }

    private Account withGrants(List<Grant> other) {
        return new Account(id, login, email, name, language, unit, status, mandateEnd, other, own);
    }

    private Account with(Status other) {
        return new Account(id, login, email, name, language, unit, other, mandateEnd, grants, own);
    }
}
