package eu.kalaka.platform.security;

import org.jspecify.annotations.Nullable;

/**
 * Where stored records keep what a right looks at; the same as {@link Subject}, for lists.
 *
 * @param unit field with the unit's path
 * @param volunteer field with the volunteer's id, if there is one
 * @param host field with the host's id, if there is one
 */
public record Fields(
        String unit, @Nullable String volunteer, @Nullable String host) {

    public static Fields unit(String field) {
        return new Fields(field, null, null);
    }

    public Fields volunteer(String field) {
        return new Fields(unit, field, host);
    }

    public Fields host(String field) {
        return new Fields(unit, volunteer, field);
    }

    String of(Own own) {
        String field = switch (own) {
            case VOLUNTEER, WARD -> volunteer;
            case HOST -> host;
        };
        if (field == null) {
            throw new IllegalArgumentException("The right knows own records, but no field is named for " + own);
        }
        return field;
    }
}
