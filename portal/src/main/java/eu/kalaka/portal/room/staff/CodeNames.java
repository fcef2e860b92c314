package eu.kalaka.portal.room.staff;

import eu.kalaka.contracts.codes.Code;
import eu.kalaka.contracts.codes.CodeList;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Names of skills, languages, papers and purposes in the reader's language; in pages as {@code @codeNames}. */
@Component
class CodeNames {

    private static final String ENGLISH = "en";

    /** The name of a code, or the code itself where the list has none; e.g. list {@code skills}. */
    public String of(String list, @Nullable String code) {
        if (code == null) {
            return "";
        }
        return CodeList.bySlug(list)
                .flatMap(codes -> codes.find(code))
                .map(CodeNames::name)
                .orElse(code);
    }

    /** All of a list in the order of the alphabet. */
    public List<Choice> all(String list) {
        return CodeList.bySlug(list).stream()
                .flatMap(codes -> codes.all().stream())
                .map(code -> new Choice(code.code(), name(code)))
                .sorted(Comparator.comparing(Choice::words, Collator.getInstance(LocaleContextHolder.getLocale())))
                .toList();
    }

    /** The code of a name as somebody typed it, in the reader's language. */
    Optional<String> code(String list, String name) {
        Locale locale = LocaleContextHolder.getLocale();
        return all(list).stream()
                .filter(choice ->
                        choice.words().toLowerCase(locale).equals(name.strip().toLowerCase(locale)))
                .map(Choice::value)
                .findFirst();
    }

    private static String name(Code code) {
        String language = LocaleContextHolder.getLocale().getLanguage();
        return Optional.ofNullable(code.names().get(language))
                .or(() -> Optional.ofNullable(code.names().get(ENGLISH)))
                .orElse(code.code());
    }
}
