package eu.kalaka.identity.client;

import eu.kalaka.contracts.UnitPath;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A client as staff open it. */
record ClientRequest(
        @NotNull @Pattern(regexp = "app|centre|point|partner|kiosk")
        String kind,

        @NotBlank @Size(max = 120) String name,
        @NotNull @Pattern(regexp = UnitPath.FORM) String unit,
        @Nullable @Size(max = 50) List<@NotNull @Pattern(regexp = UnitPath.FORM) String> units,
        @NotNull @Size(max = 2) List<@NotNull @Pattern(regexp = "kalaka\\.(read|write)") String> scopes,
        @Nullable @Size(max = 10) List<@NotNull @Size(max = 500) String> redirects) {

    Client toClient(UUID id) {
        return new Client(
                new ClientId(id),
                Client.Kind.valueOf(kind.toUpperCase(Locale.ROOT)),
                name.strip(),
                new UnitPath(unit),
                units == null ? List.of() : units.stream().map(UnitPath::new).toList(),
                scopes.stream().distinct().toList(),
                redirects == null ? List.of() : redirects,
                List.of(),
                false);
    }
}
