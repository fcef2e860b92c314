package eu.kalaka.registry.volunteer;

import eu.kalaka.platform.aggregate.Outcome;
import eu.kalaka.platform.security.Caller;
import eu.kalaka.platform.security.RightOf;
import eu.kalaka.platform.web.Answers;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/volunteers/export")
@Tag(name = "Volunteers")
class ExportController {

    private final ExportVolunteers exportVolunteers;
    private final Answers answers;

    ExportController(ExportVolunteers exportVolunteers, Answers answers) {
        this.exportVolunteers = exportVolunteers;
        this.answers = answers;
    }

    /** A whole list leaves only for a purpose that is said; the audit trail keeps it. */
    @RightOf(ExportVolunteers.class)
    @PostMapping
    ResponseEntity<Object> export(
            @Valid @RequestBody ExportRequest request,
            @RequestHeader(name = "X-Purpose", required = false) @Nullable String purpose,
            Caller caller,
            Locale locale) {
        if (purpose == null) {
            return refused(VolunteerRefusal.PURPOSE_NEEDED);
        }
        return exportVolunteers
                .export(request, caller, locale)
                .map(ExportController::file)
                .orElseGet(() -> refused(VolunteerRefusal.LIST_TOO_LONG));
    }

    private static ResponseEntity<Object> file(Export export) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(export.mediaType()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(export.fileName())
                                .build()
                                .toString())
                .body(export);
    }

    private ResponseEntity<Object> refused(VolunteerRefusal refusal) {
        return answers.to(new Outcome.Refused<Volunteer>(refusal), VolunteerView::of);
    }
}
