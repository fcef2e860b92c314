package eu.kalaka.organisation.host.web;

import eu.kalaka.organisation.host.Contribution;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What a business can give. */
record ContributionRequest(
        @Nullable @Size(max = 1000) String services,
        @Nullable @Size(max = 1000) String goods,
        @Nullable @Min(1) @Max(10_000) Integer staffDays) {

    static @Nullable Contribution toContribution(@Nullable ContributionRequest said) {
        return said == null ? null : new Contribution(said.services, said.goods, said.staffDays);
    }
}
