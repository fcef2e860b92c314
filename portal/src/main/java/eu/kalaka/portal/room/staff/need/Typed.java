package eu.kalaka.portal.room.staff.need;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What somebody typed into a field. */
final class Typed {

    private Typed() {}

    /** The text without space around it; nothing where nothing was typed. */
    static Optional<String> text(@Nullable String typed) {
        return Optional.ofNullable(typed).map(String::strip).filter(text -> !text.isEmpty());
    }

    /** A whole number; nothing where it is none. */
    static Optional<Integer> number(@Nullable String typed) {
        return text(typed).filter(text -> text.matches("-?[0-9]{1,9}")).map(Integer::valueOf);
    }

    /** A number with decimals; nothing where it is none. A comma stands for the point too. */
    static Optional<Double> decimal(@Nullable String typed) {
        return text(typed)
                .map(text -> text.replace(',', '.'))
                .filter(text -> text.matches("-?[0-9]{1,3}(\\.[0-9]{1,15})?"))
                .map(Double::valueOf);
    }
}
