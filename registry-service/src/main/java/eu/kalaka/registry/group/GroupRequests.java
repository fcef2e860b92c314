package eu.kalaka.registry.group;

import eu.kalaka.contracts.UnitPath;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is posted about groups. */
final class GroupRequests {

    /** A new one. */
    record Made(
            @NotNull @Pattern(regexp = UnitPath.FORM) String unit,
            @NotNull @Pattern(regexp = "group|team") String kind,
            @NotBlank @Size(max = 200) String name,
            @Nullable @Size(max = 20) List<@NotNull UUID> leaders,
            @Nullable @Size(max = 2000) List<@NotNull UUID> members) {}

    /** All of it anew. */
    record Changed(
            @NotBlank @Size(max = 200) String name,
            @NotNull @Size(max = 20) List<@NotNull UUID> leaders,
            @NotNull @Size(max = 2000) List<@NotNull UUID> members,
            @NotNull Boolean closed) {}

    private GroupRequests() {}
}
