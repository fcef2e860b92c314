package eu.kalaka.matching.words;

import eu.kalaka.contracts.codes.Code;
import eu.kalaka.contracts.codes.CodeList;
import java.util.Collection;

/** Codes of the code lists by their names. */
public final class Codes {

    private Codes() {}

    /** The names of these codes, in the order of the codes. */
    public static Word names(CodeList list, Collection<String> codes) {
        return new Word.Row(
                codes.stream().sorted().map(code -> name(list, code)).toList());
    }

    private static Word name(CodeList list, String code) {
        return list.find(code)
                .map(Code::names)
                .<Word>map(names -> new Word.Name(names, code))
                .orElse(new Word.Plain(code));
    }
}
