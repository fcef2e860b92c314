package eu.kalaka.matching.placement.web;

import eu.kalaka.matching.NeedId;
import eu.kalaka.matching.ShiftId;
import eu.kalaka.matching.VolunteerId;
import eu.kalaka.matching.copies.Need;
import eu.kalaka.matching.copies.Needs;
import eu.kalaka.matching.placement.InviteVolunteer;
import eu.kalaka.platform.security.Caller;
import eu.kalaka.platform.security.RightOf;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Placements")
class InvitationController {

    /** Who is asked for which shift. */
    record Invitation(@NotNull UUID volunteerId, @NotNull UUID shiftId) {}

    private final Needs needs;
    private final InviteVolunteer inviteVolunteer;
    private final PlacementAnswers answers;

    InvitationController(Needs needs, InviteVolunteer inviteVolunteer, PlacementAnswers answers) {
        this.needs = needs;
        this.inviteVolunteer = inviteVolunteer;
        this.answers = answers;
    }

    @RightOf(InviteVolunteer.class)
    @PostMapping("/api/needs/{id}/invitations")
    ResponseEntity<Object> invite(@PathVariable UUID id, @Valid @RequestBody Invitation invitation, Caller caller) {
        Optional<Need> need =
                needs.find(new NeedId(id)).filter(found -> caller.may(InviteVolunteer.RIGHT, found.unitPath()));
        if (need.isEmpty()) {
            return answers.missing();
        }
        return answers.to(
                inviteVolunteer.invite(
                        need.get(),
                        new ShiftId(invitation.shiftId()),
                        new VolunteerId(invitation.volunteerId()),
                        caller),
                caller);
    }
}
