package eu.kalaka.registry.merge;

import eu.kalaka.registry.volunteer.MergedField;
import eu.kalaka.registry.volunteer.MergedField.Choice;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What staff decided.
 *
 * @param kept the record that stays
 * @param gone the record that ends
 * @param keptVersion the version that was looked at; absent means any
 * @param fields whose value counts, by field: kept, gone or, of lists, both
 */
record MergeRequest(
        @NotNull UUID kept,
        @NotNull UUID gone,
        @Nullable Long keptVersion,
        @Nullable Long goneVersion,

        @Nullable
        Map<@NotNull @Pattern(regexp = FIELDS) String, @NotNull @Pattern(regexp = "kept|gone|both") String> fields) {

    static final String FIELDS =
            "name|called_name|birth_date|email|phone|language|preferred_channel|home|skills|languages"
                    + "|availability|max_distance";

    Map<MergedField, Choice> choices() {
        Map<MergedField, Choice> choices = new EnumMap<>(MergedField.class);
        if (fields != null) {
            fields.forEach((field, choice) -> MergedField.of(field)
                    .ifPresent(one -> choices.put(one, Choice.valueOf(choice.toUpperCase(Locale.ROOT)))));
        }
        return choices;
    }
}
