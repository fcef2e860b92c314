package eu.kalaka.organisation.ergani.web;

import eu.kalaka.contracts.UnitPath;
import eu.kalaka.organisation.ergani.Announcements;
import eu.kalaka.organisation.ergani.ErganiStatus;
import eu.kalaka.organisation.ergani.PlacementId;
import eu.kalaka.platform.audit.Personal.Person;
import eu.kalaka.platform.csv.Csv;
import eu.kalaka.platform.security.Caller;
import eu.kalaka.platform.security.RightOf;
import eu.kalaka.platform.store.Page;
import eu.kalaka.platform.web.Answers;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/compliance")
@Tag(name = "ERGANI", description = "Which placements are announced")
class AnnouncementController {

    /** The day on which it was announced. */
    record Announced(@NotNull LocalDate on) {}

    /** Why it need not be announced. */
    record NotNeeded(@NotBlank @Size(max = 300) String reason) {}

    private final Announcements announcements;
    private final Answers answers;

    AnnouncementController(Announcements announcements, Answers answers) {
        this.announcements = announcements;
        this.answers = answers;
    }

    @GetMapping("/ergani")
    @RightOf(value = Announcements.class, right = "KEEP")
    Page<AnnouncementView> list(
            @RequestParam(defaultValue = "/") UnitPath unit,
            @RequestParam(required = false) @Nullable @Pattern(regexp = ErganiStatus.CODES) String status,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "50") int limit,
            Caller caller) {
        return announcements
                .below(unit, status == null ? null : ErganiStatus.of(status), caller, cursor, limit)
                .map(AnnouncementView::of);
    }

    /** Exactly the filtered list, all pages of it. */
    @GetMapping(path = "/ergani.csv", produces = Csv.MEDIA_TYPE)
    @RightOf(value = Announcements.class, right = "KEEP")
    Csv csv(
            @RequestParam(defaultValue = "/") UnitPath unit,
            @RequestParam(required = false) @Nullable @Pattern(regexp = ErganiStatus.CODES) String status,
            Caller caller) {
        StringBuilder rows = new StringBuilder(AnnouncementView.CSV_HEADER);
        List<Person> people = new ArrayList<>();
        ErganiStatus wanted = status == null ? null : ErganiStatus.of(status);
        Page.all(cursor -> announcements.below(unit, wanted, caller, cursor, Page.MOST))
                .map(AnnouncementView::of)
                .forEach(item -> {
                    rows.append(item.csvRow());
                    people.addAll(item.people());
                });
        return new Csv(rows.toString(), people);
    }

    @PostMapping("/ergani/{placement}/announced")
    @RightOf(value = Announcements.class, right = "KEEP")
    ResponseEntity<Object> announced(
            @PathVariable UUID placement, @Valid @RequestBody Announced announced, Caller caller) {
        return answers.to(
                announcements.announce(new PlacementId(placement), announced.on(), caller), AnnouncementView::of);
    }

    @PostMapping("/ergani/{placement}/not-needed")
    @RightOf(value = Announcements.class, right = "KEEP")
    ResponseEntity<Object> notNeeded(
            @PathVariable UUID placement, @Valid @RequestBody NotNeeded notNeeded, Caller caller) {
        return answers.to(
                announcements.exempt(
                        new PlacementId(placement), notNeeded.reason().strip(), caller),
                AnnouncementView::of);
    }
}
