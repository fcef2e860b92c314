package eu.kalaka.registry.enquiry;

import eu.kalaka.contracts.UnitPath;
import eu.kalaka.platform.security.Caller;
import eu.kalaka.platform.security.RightOf;
import eu.kalaka.platform.web.Answers;
import eu.kalaka.registry.enquiry.EnquiryRequests.Answered;
import eu.kalaka.registry.enquiry.EnquiryRequests.Asked;
import eu.kalaka.registry.volunteer.Registration;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
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
@RequestMapping("/api/enquiries")
@Tag(name = "Enquiries")
class EnquiryController {

    private final KeepEnquiry keep;
    private final TakeInCaller takeIn;
    private final Enquiries enquiries;
    private final Answers answers;

    EnquiryController(KeepEnquiry keep, TakeInCaller takeIn, Enquiries enquiries, Answers answers) {
        this.keep = keep;
        this.takeIn = takeIn;
        this.enquiries = enquiries;
        this.answers = answers;
    }

    @RightOf(value = KeepEnquiry.class, right = "RECORD")
    @PostMapping
    ResponseEntity<Object> record(@Valid @RequestBody Asked asked, Caller caller) {
        return caller.may(KeepEnquiry.RECORD, new UnitPath(asked.unit()))
                ? answers.to(
                        keep.record(asked, caller.subject()),
                        EnquiryView::of,
                        enquiry -> "/api/enquiries/" + enquiry.id().value())
                : answers.forbidden();
    }

    @RightOf(value = Enquiries.class, right = "SEE")
    @GetMapping
    ResponseEntity<Object> list(
            @RequestParam(defaultValue = "/") @Pattern(regexp = UnitPath.FORM) String unit,
            @RequestParam(required = false) @Pattern(regexp = "open|closed|taken_in") @Nullable String state,
            @RequestParam(required = false) @Nullable LocalDate dueBy,
            @RequestParam(required = false) @Size(max = 60) @Nullable String cursor,
            @RequestParam(defaultValue = "50") int limit,
            Caller caller) {
        return ResponseEntity.ok(enquiries
                .list(new UnitPath(unit), state, dueBy, cursor, limit, caller)
                .map(EnquiryView::of));
    }

    @RightOf(value = Enquiries.class, right = "SEE")
    @GetMapping("/{id}")
    ResponseEntity<Object> one(@PathVariable String id, Caller caller) {
        return answers.to(enquiries.one(id, caller), EnquiryView::of);
    }

    @RightOf(value = KeepEnquiry.class, right = "ANSWER")
    @PutMapping("/{id}/answer")
    ResponseEntity<Object> answer(
            @PathVariable String id,
            @Valid @RequestBody Answered said,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            Caller caller) {
        return answers.to(keep.answer(id, said, Answers.version(ifMatch), caller), EnquiryView::of);
    }

    @RightOf(TakeInCaller.class)
    @PostMapping("/{id}/intake")
    ResponseEntity<Object> takeIn(@PathVariable String id, @Valid @RequestBody Registration form, Caller caller) {
        return answers.to(takeIn.takeIn(id, form, caller), EnquiryView::of);
    }
}
