package eu.kalaka.identity.account;

import eu.kalaka.contracts.UnitPath;
import eu.kalaka.identity.grant.Grant;
import eu.kalaka.platform.audit.Personal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
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
        List<UUID> wardIds)
        implements Personal {

    /** A role that its holder has, or had. */
    record Held(UUID id, String role, String unit, @Nullable LocalDate validUntil) {
        static Held of(Grant grant) {
            return new Held(grant.id(), grant.role(), grant.unit().value(), grant.validUntil());
        }
    }

    /** The holder, by the account and, where there is one, by her volunteer record. */
    @Override
    public Collection<Person> people() {
        return Stream.of(id, volunteerId)
                .filter(Objects::nonNull)
                .map(known -> new Person(known, new UnitPath(unit)))
                .toList();
    }

    /** As it is, with the records that stay of its own. */
    static AccountView of(Account account, OwnRecords present) {
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
                present.volunteer(),
                present.host(),
                present.wards());
    }
}
