package eu.kalaka.matching.copies;

import eu.kalaka.matching.words.Word;
import java.util.Map;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A course that a need may require: our view of {@code kalaka.course.opened.v1}, for its names.
 *
 * @param names by language code
 */
@Document("courses")
public record Course(@Id String course, Map<String, String> names) {

    public Course {
        names = Map.copyOf(names);
    }

    /** What it is called; its code in languages for which there is no name. */
    public Word name() {
        return new Word.Name(names, course);
    }
}
