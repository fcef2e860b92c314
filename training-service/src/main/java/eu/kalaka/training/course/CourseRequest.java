package eu.kalaka.training.course;

import eu.kalaka.contracts.UnitPath;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A course as staff open it. */
record CourseRequest(
        @NotNull @Pattern(regexp = UnitPath.FORM) String unit,
        @NotNull @Pattern(regexp = Course.CODE) String code,
        @NotNull @Valid NamesRequest names,
        @Nullable @Min(1) @Max(120) Integer validMonths,
        @Nullable @Size(max = 100) List<@NotNull LocalDate> starts) {

    Course toCourse(UUID command) {
        return new Course(
                code, new UnitPath(unit), names.toMap(), validMonths, command, starts == null ? List.of() : starts);
    }
}
