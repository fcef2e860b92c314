package eu.kalaka.organisation.need;

/**
 * School community service (domain.md 3.2).
 *
 * @param area code of the list {@code iksz-areas}
 * @param mentor whether a mentor is named
 */
public record CommunityService(String area, boolean mentor) {}
