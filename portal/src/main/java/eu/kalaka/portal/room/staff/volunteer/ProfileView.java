package eu.kalaka.portal.room.staff.volunteer;

import eu.kalaka.contracts.UnitPath;
import eu.kalaka.portal.api.Answer;
import eu.kalaka.portal.api.Api;
import eu.kalaka.portal.api.Query;
import eu.kalaka.portal.room.staff.named.Units;
import eu.kalaka.portal.signin.Visitor;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts the profile together; for the forms on it too, when they are refused. */
@Component
class ProfileView {

    private static final int PLACEMENTS = 20;

    /** A placement. */
    record Placement(
            UUID id,
            UUID needId,
            @Nullable String needTitle,
            OffsetDateTime start,
            OffsetDateTime end,
            String status,
            Instant invitedAt,
            @Nullable Instant answeredAt) {}

    record Placements(List<Placement> items) {}

    private final Api api;
    private final Units units;

    ProfileView(Api api, Units units) {
        this.api = api;
        this.units = units;
    }

    String of(String id, Visitor visitor, Model page) {
        Answer<Volunteer> volunteer = api.get(Query.of("/api/volunteers/{}", id), Volunteer.class);
        page.addAttribute("volunteer", volunteer.needed());
        page.addAttribute("version", volunteer.getVersion());
        Answer<Placements> placements =
                api.get(Query.of("/api/placements").with("volunteer", id).with("limit", PLACEMENTS), Placements.class);
        page.addAttribute("placements", placements);
        page.addAttribute("units", UnitNames.of(units.below(UnitPath.NETWORK)));
        page.addAttribute("me", visitor.account().toString());
        return "staff/volunteer";
    }
}
