package eu.kalaka.portal.room.staff.duplicate;

import eu.kalaka.portal.frame.Codes;
import eu.kalaka.portal.frame.Dates;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Two records side by side, field by field. */
@Component
class MergeTable {

    private static final String KEPT = "kept";
    private static final String GONE = "gone";
    private static final String BOTH = "both";

    private final Codes codes;
    private final Dates dates;
    private final MessageSource words;

    MergeTable(Codes codes, Dates dates, MessageSource words) {
        this.codes = codes;
        this.dates = dates;
        this.words = words;
    }

    /**
     * One field of both.
     *
     * @param usual what is chosen unless staff says otherwise
     */
    record Line(String field, String kept, String gone, boolean list, String usual) {

        /** Whether there is anything to choose. */
        public boolean isToChoose() {
            return !kept.equals(gone);
        }

        static Line one(String field, @Nullable String kept, @Nullable String gone) {
            String first = Optional.ofNullable(kept).orElse("");
            return new Line(field, first, Optional.ofNullable(gone).orElse(""), false, first.isEmpty() ? GONE : KEPT);
        }

        static Line several(String field, String kept, String gone) {
            return new Line(field, kept, gone, true, BOTH);
        }
    }

    List<Line> of(Compared kept, Compared gone) {
        return List.of(
                Line.one("name", kept.name(), gone.name()),
                Line.one("called_name", kept.calledName(), gone.calledName()),
                Line.one("birth_date", dates.day(kept.birthDate()), dates.day(gone.birthDate())),
                Line.one("phone", kept.phone(), gone.phone()),
                Line.one("email", kept.email(), gone.email()),
                Line.one("language", said("language.", kept.language()), said("language.", gone.language())),
                Line.one(
                        "preferred_channel",
                        said("person.way.", kept.preferredChannel()),
                        said("person.way.", gone.preferredChannel())),
                Line.one("home", kept.settlement(), gone.settlement()),
                Line.one("max_distance", number(kept.maxDistanceKm()), number(gone.maxDistanceKm())),
                Line.several("skills", codes.names("skills", kept.skills()), codes.names("skills", gone.skills())),
                Line.several(
                        "languages",
                        codes.names("languages", kept.languages()),
                        codes.names("languages", gone.languages())),
                Line.several("availability", times(kept), times(gone)));
    }

    private String times(Compared record) {
        return record.availability().stream()
                .map(slot -> said("day.", slot.day()) + " " + said("part_of_day.", slot.part()))
                .collect(Collectors.joining(", "));
    }

    private @Nullable String said(String key, @Nullable String code) {
        return code == null ? null : words.getMessage(key + code, null, code, LocaleContextHolder.getLocale());
    }

    private static @Nullable String number(@Nullable Integer number) {
        return number == null ? null : number.toString();
    }
}
