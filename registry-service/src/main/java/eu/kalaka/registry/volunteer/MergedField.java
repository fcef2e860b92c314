package eu.kalaka.registry.volunteer;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The fields between which staff choose when two records of one person are merged. */
public enum MergedField {
    NAME((draft, from) -> draft.name = from.name(), Volunteer::name),
    CALLED_NAME((draft, from) -> draft.calledName = from.calledName(), Volunteer::calledName),
    BIRTH_DATE((draft, from) -> draft.birthDate = from.birthDate(), Volunteer::birthDate),
    EMAIL(
            (draft, from) -> draft.email = from.contact().email(),
            volunteer -> volunteer.contact().email()),
    PHONE(
            (draft, from) -> {
                draft.phone = from.contact().phone();
                draft.mobile = from.contact().mobile();
            },
            volunteer -> volunteer.contact().phone()),
    LANGUAGE(
            (draft, from) -> draft.language = from.contact().language(),
            volunteer -> volunteer.contact().language()),
    PREFERRED_CHANNEL(
            (draft, from) -> draft.preferredChannel = from.contact().preferredChannel(),
            volunteer -> volunteer.contact().preferredChannel()),
    /** Settlement and place. */
    HOME(
            (draft, from) -> {
                draft.settlement = from.settlement();
                draft.place = from.place();
            },
            Volunteer::settlement),
    SKILLS(
            (draft, from) -> draft.skills = from.skills(),
            Volunteer::skills,
            (draft, from) -> draft.skills = union(draft.skills, from.skills())),
    LANGUAGES(
            (draft, from) -> draft.languages = from.languages(),
            Volunteer::languages,
            (draft, from) -> draft.languages = union(draft.languages, from.languages())),
    AVAILABILITY(
            (draft, from) -> draft.availability = from.availability(),
            Volunteer::availability,
            (draft, from) -> draft.availability = union(draft.availability, from.availability())),
    MAX_DISTANCE((draft, from) -> draft.maxDistanceKm = from.maxDistanceKm(), Volunteer::maxDistanceKm);

    /** Whose value the merged record has. */
    public enum Choice {
        /** That of the record that stays. */
        KEPT,
        /** That of the record that ends. */
        GONE,
        /** All of both; of lists only. */
        BOTH
    }

    private final BiConsumer<Draft, Volunteer> take;
    private final Function<Volunteer, @Nullable Object> value;
    private final @Nullable BiConsumer<Draft, Volunteer> join;

    MergedField(BiConsumer<Draft, Volunteer> take, Function<Volunteer, @Nullable Object> value) {
        this(take, value, null);
    }

    MergedField(
            BiConsumer<Draft, Volunteer> take,
            Function<Volunteer, @Nullable Object> value,
            @Nullable BiConsumer<Draft, Volunteer> join) {
        this.take = take;
        this.value = value;
        this.join = join;
    }

    /** The name that requests use. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The field of that name. */
    public static Optional<MergedField> of(String code) {
        return Stream.of(values()).filter(field -> field.code().equals(code)).findFirst();
    }

    /** Its value in a record. */
    @Nullable
    Object in(Volunteer volunteer) {
        return value.apply(volunteer);
    }

    /** Whether both values can be had. */
    public boolean isList() {
        return join != null;
    }

    /** Takes for each field the value that was chosen; where nothing was, that of the record that stays if it has one, and all of lists. */
    static void merge(Draft draft, Volunteer gone, Map<MergedField, Choice> choices) {
        Volunteer kept = draft.done();
        for (MergedField field : values()) {
            switch (choices.getOrDefault(field, field.usual(kept))) {
                case KEPT -> {}
                case GONE -> field.take.accept(draft, gone);
                case BOTH -> field.both().accept(draft, gone);
            }
        }
    }

    /** Gives each field back the value it had before the merge, unless it was changed since. */
    static void giveBack(Draft draft, Volunteer before, Volunteer after) {
        Volunteer now = draft.done();
        for (MergedField field : values()) {
            if (Objects.equals(field.in(now), field.in(after))) {
                field.take.accept(draft, before);
            }
        }
    }

    private BiConsumer<Draft, Volunteer> both() {
        return join == null ? take : join;
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
