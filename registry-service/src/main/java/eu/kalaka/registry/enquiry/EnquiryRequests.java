package eu.kalaka.registry.enquiry;

import eu.kalaka.contracts.UnitPath;
import eu.kalaka.platform.web.CodeOf;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is posted about enquiries. */
final class EnquiryRequests {

    static final String TOPICS = "volunteering|hosting|offer|event|training|documents|complaint|information|other";

    /** Somebody asked something; nobody has to say who she is. */
    record Asked(
            @NotNull @Pattern(regexp = UnitPath.FORM) String unit,

            @NotNull @Pattern(regexp = "phone|desk|email|video|letter|web|kiosk")
            String channel,

            @NotNull @CodeOf("languages") String language,
            @NotNull @Pattern(regexp = TOPICS) String topic,
            @NotBlank @Size(max = 4000) String question,
            @Nullable @Valid Who caller,
            @Nullable @Size(min = 1, max = 4000) String answer,
            @Nullable @Valid Next nextTask) {}

    /** Who asked. */
    record Who(
            @Nullable @Size(min = 1, max = 200) String name,
            @Nullable @Size(min = 3, max = 40) String phone,
            @Nullable @Email @Size(max = 254) String email) {}

    /** What is to be done next, and by when. */
    record Next(
            @NotBlank @Size(max = 500) String what, @NotNull LocalDate due) {

        Enquiry.Task toTask() {
            return new Enquiry.Task(what.strip(), due);
        }
    }

    /** What was answered; both parts replace what was there. */
    record Answered(
            @Nullable @Size(min = 1, max = 4000) String answer,
            @Nullable @Valid Next nextTask,
            @NotNull Boolean closed) {}

    private EnquiryRequests() {}
}
