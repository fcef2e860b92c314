package eu.kalaka.organisation.compliance.web;

import eu.kalaka.organisation.compliance.Circumstance;
import eu.kalaka.organisation.compliance.Engagement;
import eu.kalaka.organisation.host.Host;
import eu.kalaka.organisation.need.Regime;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An engagement that is being prepared; it names the host and nobody else. */
record EngagementRequest(
        @NotNull UUID hostId,
        @NotNull @Pattern(regexp = Regime.CODES) String regime,
        @NotNull LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @NotNull @Min(0) @Max(120) Integer age,
        @Nullable @Size(max = 17) Set<@NotNull @Pattern(regexp = Circumstance.CODES) String> circumstances) {

    boolean endsBeforeItStarts() {
        return endsOn != null && endsOn.isBefore(startsOn);
    }

    Engagement at(Host host) {
        return new Engagement(
                host.unit(),
                regime,
                startsOn,
                endsOn,
                age,
                circumstances == null
                        ? Set.of()
                        : circumstances.stream().map(Circumstance::of).collect(Collectors.toUnmodifiableSet()),
                host.isRegisteredForVolunteers(),
                host.insuredUntil());
    }
}
