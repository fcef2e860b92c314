package eu.kalaka.registry.volunteer;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The fields between which staff choose when two records of one person are merged. */
public enum MergedField {
    NAME,
    CALLED_NAME,
    BIRTH_DATE,
    EMAIL,
    PHONE,
    LANGUAGE,
    PREFERRED_CHANNEL,
    /** Settlement and place. */
    HOME,
    SKILLS,
    LANGUAGES,
    AVAILABILITY,
    MAX_DISTANCE;

    /** Whose value the merged record has. */
    public enum Choice {
        /** That of the record that stays. */
        KEPT,
        /** That of the record that ends. */
        GONE,
        /** All of both; of lists only. */
        BOTH
    }

    /** The name that requests use. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The field of that name. */
    public static Optional<MergedField> of(String code) {
        return Stream.of(values()).filter(field -> field.code().equals(code)).findFirst();
    }

    /** Whether both values can be had. */
    public boolean isList() {
        return this == SKILLS || this == LANGUAGES || this == AVAILABILITY;
    }

    /**
     * Takes for each field the value that was chosen; where nothing was, that of the record that stays if it has one, and all of
     * lists.
     */
    static void merge(Draft draft, Volunteer gone, Map<MergedField, Choice> choices) {
        Volunteer kept = draft.done();
        for (MergedField field : values()) {
            switch (choices.getOrDefault(field, field.usual(kept))) {
                case KEPT -> {}
                case GONE -> field.take(draft, gone);
                case BOTH -> field.join(draft, gone);
            }
        }
    }

    /** Gives each field back the value it had before the merge, unless it was changed since. */
    static void giveBack(Draft draft, Volunteer before, Volunteer after) {
        Volunteer now = draft.done();
        for (MergedField field : values()) {
            if (Objects.equals(field.in(now), field.in(after))) {
                field.take(draft, before);
            }
        }
    }

    /** Its value in a record. */
    @Nullable
    Object in(Volunteer volunteer) {
        return switch (this) {
            case NAME -> volunteer.name();
            case CALLED_NAME -> volunteer.calledName();
            case BIRTH_DATE -> volunteer.birthDate();
            case EMAIL -> volunteer.contact().email();
            case PHONE -> volunteer.contact().phone();
            case LANGUAGE -> volunteer.contact().language();
            case PREFERRED_CHANNEL -> volunteer.contact().preferredChannel();
            case HOME -> volunteer.settlement();
            case SKILLS -> volunteer.skills();
            case LANGUAGES -> volunteer.languages();
            case AVAILABILITY -> volunteer.availability();
            case MAX_DISTANCE -> volunteer.maxDistanceKm();
        };
    }

    private void take(Draft draft, Volunteer from) {
        switch (this) {
            case NAME -> draft.name = from.name();
            case CALLED_NAME -> draft.calledName = from.calledName();
            case BIRTH_DATE -> draft.birthDate = from.birthDate();
            case EMAIL -> draft.email = from.contact().email();
            case PHONE -> {
                draft.phone = from.contact().phone();
                draft.mobile = from.contact().mobile();
            }
            case LANGUAGE -> draft.language = from.contact().language();
            case PREFERRED_CHANNEL -> draft.preferredChannel = from.contact().preferredChannel();
            case HOME -> {
                draft.settlement = from.settlement();
                draft.place = from.place();
            }
            case SKILLS -> draft.skills = from.skills();
            case LANGUAGES -> draft.languages = from.languages();
            case AVAILABILITY -> draft.availability = from.availability();
            case MAX_DISTANCE -> draft.maxDistanceKm = from.maxDistanceKm();
        }
    }

    private void join(Draft draft, Volunteer from) {
        switch (this) {
            case SKILLS -> draft.skills = union(draft.skills, from.skills());
            case LANGUAGES -> draft.languages = union(draft.languages, from.languages());
            case AVAILABILITY -> draft.availability = union(draft.availability, from.availability());
            case NAME, CALLED_NAME, BIRTH_DATE, EMAIL, PHONE, LANGUAGE, PREFERRED_CHANNEL, HOME, MAX_DISTANCE ->
                take(draft, from);
        }
    }

    private Choice usual(Volunteer kept) {
        if (isList()) {
            return Choice.BOTH;
        }
        return in(kept) == null ? Choice.GONE : Choice.KEPT;
    }

    private static <E> List<E> union(Collection<E> one, Collection<E> other) {
        return Stream.concat(one.stream(), other.stream()).distinct().toList();
    }
}
