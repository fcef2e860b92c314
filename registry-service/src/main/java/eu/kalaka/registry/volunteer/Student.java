package eu.kalaka.registry.volunteer;

import java.util.List;

/**
 * School community service (domain.md 3.2).
 *
 * @param accepted whether the school's coordinator accepted the yearly form
 * @param areas codes of the list {@code iksz-areas}
 */
record Student(String school, boolean accepted, List<String> areas) {

    Student {
        areas = areas == null ? List.of() : List.copyOf(areas);
    }
}
