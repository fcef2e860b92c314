package eu.kalaka.registry.volunteer;

import eu.kalaka.contracts.SkillLevel;
import eu.kalaka.platform.security.Caller;
import eu.kalaka.platform.security.RightOf;
import eu.kalaka.platform.web.Answers;
import eu.kalaka.platform.web.CodeOf;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What is learnt of a volunteer after the form; the answer is the volunteer. */
@RestController
@RequestMapping("/api/volunteers/{id}")
@Tag(name = "Volunteers")
class ParticularsController {

    private final KeepParticulars keep;
    private final Answers answers;

    ParticularsController(KeepParticulars keep, Answers answers) {
        this.keep = keep;
        this.answers = answers;
    }

    @RightOf(KeepParticulars.class)
    @PutMapping("/skills/{skill}/level")
    ResponseEntity<Object> level(
            @PathVariable String id,
            @PathVariable @CodeOf("skills") String skill,
            @Valid @RequestBody ParticularsRequests.Level level,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            Caller caller) {
        return answers.to(
                keep.skillLevel(id, new SkillLevel(skill, level.level()), Answers.version(ifMatch), caller),
                VolunteerView::of);
    }

    @RightOf(KeepParticulars.class)
    @PutMapping("/evidence/{type}")
    ResponseEntity<Object> evidence(
            @PathVariable String id,
            @PathVariable @CodeOf("evidence-types") String type,
            @Valid @RequestBody ParticularsRequests.Seen seen,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            Caller caller) {
        return answers.to(
                keep.evidence(id, seen.toEvidence(type, caller.subject()), Answers.version(ifMatch), caller),
                VolunteerView::of);
    }

    @RightOf(KeepParticulars.class)
    @DeleteMapping("/evidence/{type}")
    ResponseEntity<Object> noEvidence(
            @PathVariable String id,
            @PathVariable @CodeOf("evidence-types") String type,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            Caller caller) {
        return answers.to(keep.noEvidence(id, type, Answers.version(ifMatch), caller), VolunteerView::of);
    }

    @RightOf(KeepParticulars.class)
    @PutMapping("/guardian")
    ResponseEntity<Object> guardian(
            @PathVariable String id,
            @Valid @RequestBody ParticularsRequests.Consent consent,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            Caller caller) {
        return answers.to(
                keep.guardian(id, consent.toGuardian(caller.subject()), Answers.version(ifMatch), caller),
                VolunteerView::of);
    }

    @RightOf(KeepParticulars.class)
    @DeleteMapping("/guardian")
    ResponseEntity<Object> guardianWithdraws(
            @PathVariable String id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            Caller caller) {
        return answers.to(keep.guardianWithdraws(id, Answers.version(ifMatch), caller), VolunteerView::of);
    }

    @RightOf(KeepParticulars.class)
    @PutMapping("/identity")
    ResponseEntity<Object> identity(
            @PathVariable String id,
            @Valid @RequestBody ParticularsRequests.IdentityData data,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            Caller caller) {
        return answers.to(keep.identity(id, data.toIdentity(), Answers.version(ifMatch), caller), VolunteerView::of);
    }

    @RightOf(KeepParticulars.class)
    @PutMapping("/citizenship")
    ResponseEntity<Object> citizenship(
            @PathVariable String id,
            @Valid @RequestBody ParticularsRequests.Belonging belonging,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            Caller caller) {
        return answers.to(
                keep.citizenship(id, belonging.toCitizenship(), Answers.version(ifMatch), caller), VolunteerView::of);
    }

    @RightOf(KeepParticulars.class)
    @PutMapping("/student")
    ResponseEntity<Object> student(
            @PathVariable String id,
            @Valid @RequestBody ParticularsRequests.School school,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            Caller caller) {
        return answers.to(keep.student(id, school.toStudent(), Answers.version(ifMatch), caller), VolunteerView::of);
    }

    @RightOf(KeepParticulars.class)
    @PutMapping("/kept-apart/{hostId}")
    ResponseEntity<Object> apart(
            @PathVariable String id,
            @PathVariable UUID hostId,
            @Valid @RequestBody ParticularsRequests.Apart apart,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            Caller caller) {
        KeptApart pair = new KeptApart(hostId, apart.reason(), caller.subject());
        return answers.to(keep.apart(id, pair, Answers.version(ifMatch), caller), VolunteerView::of);
    }

    @RightOf(KeepParticulars.class)
    @DeleteMapping("/kept-apart/{hostId}")
    ResponseEntity<Object> together(
            @PathVariable String id,
            @PathVariable UUID hostId,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            Caller caller) {
        return answers.to(keep.together(id, hostId, Answers.version(ifMatch), caller), VolunteerView::of);
    }

    @RightOf(value = KeepParticulars.class, right = "TIMES")
    @PutMapping("/availability")
    ResponseEntity<Object> availability(
            @PathVariable String id,
            @Valid @RequestBody ParticularsRequests.Times times,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            Caller caller) {
        return answers.to(
                keep.times(id, times.toFreeTimes(), times.toOtherDays(), Answers.version(ifMatch), caller),
                VolunteerView::of);
    }
}
