package eu.kalaka.registry.appointment;

import eu.kalaka.contracts.UnitPath;
import eu.kalaka.platform.security.Caller;
import eu.kalaka.platform.security.RightOf;
import eu.kalaka.platform.web.Answers;
import eu.kalaka.registry.appointment.AppointmentRequests.Agreed;
import eu.kalaka.registry.appointment.AppointmentRequests.Change;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/appointments")
@Tag(name = "Appointments")
class AppointmentController {

    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final AgreeAppointment agree;
    private final Appointments appointments;
    private final CalendarFile calendarFile;
    private final Answers answers;
    private final Clock clock;

    AppointmentController(
            AgreeAppointment agree,
            Appointments appointments,
            CalendarFile calendarFile,
            Answers answers,
            Clock clock) {
        this.agree = agree;
        this.appointments = appointments;
        this.calendarFile = calendarFile;
        this.answers = answers;
        this.clock = clock;
    }

    @RightOf(AgreeAppointment.class)
    @PostMapping
    ResponseEntity<Object> agree(@Valid @RequestBody Agreed agreed, Caller caller) {
        return caller.may(AgreeAppointment.RIGHT, new UnitPath(agreed.unit()))
                ? answers.to(
                        agree.agree(agreed, caller.subject()),
                        AppointmentView::of,
                        made -> "/api/appointments/" + made.id().value())
                : answers.forbidden();
    }

    @RightOf(value = Appointments.class, right = "LIST")
    @GetMapping
    ResponseEntity<Object> list(
            @RequestParam(defaultValue = "/") @Pattern(regexp = UnitPath.FORM) String unit,
            @RequestParam(required = false) @Nullable Instant from,
            @RequestParam(required = false) @Nullable Instant to,
            @RequestParam(required = false) @Size(max = 60) @Nullable String cursor,
            @RequestParam(defaultValue = "50") int limit,
            Caller caller) {
        return ResponseEntity.ok(appointments
                .list(new UnitPath(unit), from, to, cursor, limit, caller)
                .map(AppointmentView::of));
    }

    @RightOf(value = Appointments.class, right = "SEE")
    @GetMapping("/{id}")
    ResponseEntity<Object> one(@PathVariable String id, Caller caller) {
        return answers.to(appointments.one(id, caller), AppointmentView::of);
    }

    @RightOf(AgreeAppointment.class)
    @PutMapping("/{id}")
    ResponseEntity<Object> change(
            @PathVariable String id,
            @Valid @RequestBody Change change,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            Caller caller) {
        return answers.to(agree.change(id, change, Answers.version(ifMatch), caller), AppointmentView::of);
    }

    @RightOf(value = Appointments.class, right = "SEE")
    @GetMapping("/{id}/calendar")
    ResponseEntity<Object> calendar(@PathVariable String id, Caller caller) {
        return appointments
                .one(id, caller)
                .map(found -> ResponseEntity.ok()
                        .contentType(CALENDAR)
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                ContentDisposition.attachment()
                                        .filename("appointment.ics")
                                        .build()
                                        .toString())
                        .<Object>body(calendarFile.of(found.state(), clock.instant())))
                .orElseGet(answers::missing);
    }
}
