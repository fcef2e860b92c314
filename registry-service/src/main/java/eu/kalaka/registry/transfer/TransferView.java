package eu.kalaka.registry.transfer;

import com.fasterxml.jackson.annotation.JsonIgnore;
import eu.kalaka.platform.audit.Personal;
import eu.kalaka.platform.security.Caller;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A transfer as the API shows it; the audit trails of both sides show every look at it.
 *
 * @param status requested, accepting, accepted, refused or withdrawn
 * @param reason why she moves, in words; only for her own side, until the other has said yes
 */
record TransferView(
        UUID id,
        UUID volunteerId,
        String from,
        String to,
        String status,
        Instant askedAt,
        @Nullable String reason,
        @Nullable Instant answeredAt,
        @Nullable String answer,
        @JsonIgnore Collection<Person> people)
        implements Personal {

    static TransferView of(Transfer transfer, Caller caller) {
        UUID volunteer = transfer.volunteer().value();
        Optional<Transfer.Step> answered = Optional.ofNullable(transfer.answered());
        return new TransferView(
                transfer.id().value(),
                volunteer,
                transfer.from().value(),
                transfer.to().value(),
                transfer.status().name().toLowerCase(Locale.ROOT),
                transfer.asked().at(),
                mayKnowWhy(transfer, caller) ? transfer.asked().reason() : null,
                answered.map(Transfer.Step::at).orElse(null),
                answered.map(Transfer.Step::reason).orElse(null),
                List.of(new Person(volunteer, transfer.from()), new Person(volunteer, transfer.to())));
    }

    private static boolean mayKnowWhy(Transfer transfer, Caller caller) {
        return transfer.status() == Transfer.Status.ACCEPTED
                || caller.may(SeeTransfers.RIGHT, SeeTransfers.subject(transfer));
    }
}
