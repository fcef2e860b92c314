package eu.kalaka.portal.frame;

/**
 * One of several things to choose from.
 *
 * @param value what is sent
 * @param words what is read
 */
public record Choice(String value, String words) {}
