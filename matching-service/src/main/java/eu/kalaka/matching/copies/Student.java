package eu.kalaka.matching.copies;

import java.util.Set;

/**
 * That she does her school community service (domain.md 3.2).
 *
 * @param accepted whether the school's coordinator accepted her yearly form
 * @param areas codes of the list {@code iksz-areas} that she chose; none means all
 */
public record Student(String school, boolean accepted, Set<String> areas) {

    public Student {
        areas = Absent.none(areas);
    }
}
