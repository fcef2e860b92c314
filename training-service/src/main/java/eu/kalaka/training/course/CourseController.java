package eu.kalaka.training.course;

import eu.kalaka.contracts.UnitPath;
import eu.kalaka.platform.aggregate.Versioned;
import eu.kalaka.platform.security.Caller;
import eu.kalaka.platform.security.RightOf;
import eu.kalaka.platform.security.SignedIn;
import eu.kalaka.platform.store.Ids;
import eu.kalaka.platform.store.Page;
import eu.kalaka.platform.web.Answers;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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

/** Whoever is signed in may see the courses of the network; staff open those of their units. */
@RestController
@RequestMapping("/api/courses")
@Tag(name = "Courses", description = "What volunteers can learn")
class CourseController {

    /** First days of the times it is held; they replace those known. */
    record Plan(@NotNull @Size(max = 100) List<@NotNull LocalDate> starts) {}

    private final OpenCourse open;
    private final ScheduleCourse schedule;
    private final Courses courses;
    private final Ids ids;
    private final Answers answers;

    CourseController(OpenCourse open, ScheduleCourse schedule, Courses courses, Ids ids, Answers answers) {
        this.open = open;
        this.schedule = schedule;
        this.courses = courses;
        this.ids = ids;
        this.answers = answers;
    }

    @RightOf(OpenCourse.class)
    @PostMapping
    ResponseEntity<Object> post(@Valid @RequestBody CourseRequest request, Caller caller) {
        Course course = request.toCourse(ids.ofCommand());
        if (!caller.may(OpenCourse.RIGHT, course.unit())) {
            return answers.forbidden();
        }
        return answers.to(open.open(course), CourseView::of, made -> "/api/courses/" + made.code());
    }

    @RightOf(ScheduleCourse.class)
    @PutMapping("/{code}/starts")
    ResponseEntity<Object> plan(
            @PathVariable String code,
            @Valid @RequestBody Plan plan,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            Caller caller) {
        Optional<Versioned<Course>> course = courses.find(code);
        if (course.isPresent()
                && !caller.may(ScheduleCourse.RIGHT, course.get().state().unit())) {
            return answers.forbidden();
        }
        return answers.to(schedule.schedule(code, plan.starts(), Answers.version(ifMatch)), CourseView::of);
    }

    @SignedIn
    @GetMapping("/{code}")
    ResponseEntity<Object> get(@PathVariable String code) {
        return answers.to(courses.find(code), CourseView::of);
    }

    @SignedIn
    @GetMapping
    Page<CourseView> list(
            @RequestParam(defaultValue = "/") UnitPath unit,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "50") int limit) {
        return courses.below(unit, cursor, limit).map(CourseView::of);
    }
}
