package eu.kalaka.portal.frame;

import eu.kalaka.contracts.codes.Code;
import eu.kalaka.contracts.codes.CodeList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Entries of the code lists in the reader's language; in pages as {@code @codes}. */
@Component
public class Codes {

    private static final String ENGLISH = "en";

    /** The name of a code of the list with that slug, e.g. {@code skills}; the code itself where there is none, nothing for nothing. */
    public String name(String list, @Nullable String code) {
        if (code == null) {
            return "";
        }
        return CodeList.bySlug(list)
                .flatMap(codes -> codes.find(code))
                .map(found -> inLanguage(found.names()))
                .orElse(code);
    }

    /** The names of several codes, one after the other. */
    public String names(String list, Collection<String> codes) {
        return codes.stream().map(code -> name(list, code)).collect(Collectors.joining(", "));
    }

    /** All entries of the list in its own order. */
    public List<Choice> choices(String list) {
        return CodeList.bySlug(list).stream()
                .flatMap(codes -> codes.all().stream())
                .map(this::choice)
                .toList();
    }

    /** What fits the reader's language best of names by language. */
    public String inLanguage(Map<String, String> names) {
        return Optional.ofNullable(names.get(LocaleContextHolder.getLocale().getLanguage()))
                .or(() -> Optional.ofNullable(names.get(ENGLISH)))
                .or(() -> names.values().stream().findFirst())
                .orElse("");
    }

    private Choice choice(Code code) {
        return new Choice(code.code(), inLanguage(code.names()));
    }
}
