package eu.kalaka.identity.account;

import eu.kalaka.contracts.UnitPath;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An account as staff open it; roles are given afterwards, one by one. */
record AccountRequest(
        @NotNull @Pattern(regexp = Account.LOGIN) String login,
        @Nullable @Email @Size(max = 254) String email,
        @NotBlank @Size(max = 120) String name,
        @NotNull @Pattern(regexp = "hu|el|en") String language,
        @NotNull @Pattern(regexp = UnitPath.FORM) String unit,
        @Nullable LocalDate mandateEnd,
        @Nullable UUID volunteerId,
        @Nullable UUID hostId,
        @Nullable @Size(max = 20) List<@NotNull UUID> wardIds) {

    Account toAccount(UUID id) {
        return new Account(
                new AccountId(id),
                login,
                email,
                name.strip(),
                language,
                new UnitPath(unit),
                Account.Status.OPEN,
                mandateEnd,
                List.of(),
                new OwnRecords(volunteerId, hostId, wardIds == null ? List.of() : wardIds));
    }
}
