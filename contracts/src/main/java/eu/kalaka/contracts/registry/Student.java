package eu.kalaka.contracts.registry;

import java.util.List;

/**
 * That a volunteer does her school community service (domain.md 3.2).
 *
 * @param school its name
 * @param accepted whether the school's coordinator accepted her yearly form
 * @param areas codes of the list {@code iksz_areas} that she chose
 */
public record Student(String school, boolean accepted, List<String> areas) {}
