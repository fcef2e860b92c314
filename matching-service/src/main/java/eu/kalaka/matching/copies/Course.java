package eu.kalaka.matching.copies;

import eu.kalaka.matching.words.Word;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A course that a need may require: our view of {@code kalaka.course.opened.v1} and {@code kalaka.course.scheduled.v1}.
 *
 * @param names by language code
 * @param starts when it is held next, as far as that is planned; may lie in the past
 */
@Document("courses")
public record Course(@Id String course, Map<String, String> names, List<LocalDate> starts) {

    public Course {
        names = Map.copyOf(names);
        starts = Absent.none(starts);
    }

    /** One of which no dates are known. */
    public Course(String course, Map<String, String> names) {
        this(course, names, List.of());
    }

    /** What it is called; its code in languages for which there is no name. */
    public Word name() {
        return new Word.Name(names, course);
    }

    /** The same without the dates before that day. */
    public Course from(LocalDate day) {
        return new Course(
                course,
                names,
                starts.stream().filter(start -> !start.isBefore(day)).toList());
    }

    /** The earliest of its dates. */
    public Optional<LocalDate> next() {
        return starts.stream().min(Comparator.naturalOrder());
    }
}
