package eu.kalaka.identity.account;

import eu.kalaka.identity.grant.Grant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An account as staff see it. */
record AccountView(
        UUID id,
        String login,
        @Nullable String email,
        String name,
        String language,
        String unit,
        String status,
        @Nullable LocalDate mandateEnd,
        List<Held> grants,
        @Nullable UUID volunteerId,
        @Nullable UUID hostId,
        List<UUID> wardIds) {

    /** A role that its holder has, or had. */
    record Held(UUID id, String role, String unit, @Nullable LocalDate validUntil) {
        static Held of(Grant grant) {
            return new Held(grant.id(), grant.role(), grant.unit().value(), grant.validUntil());
        }
    }

    static AccountView of(Account account) {
        return new AccountView(
                account.id().value(),
                account.login(),
                account.email(),
                account.name(),
                account.language(),
                account.unit().value(),
                account.status().name().toLowerCase(Locale.ROOT),
                account.mandateEnd(),
                account.grants().stream().map(Held::of).toList(),
                account.own().volunteer(),
                account.own().host(),
                account.own().wards());
    }
}
