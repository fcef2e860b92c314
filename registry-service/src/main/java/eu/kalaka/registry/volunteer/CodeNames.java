package eu.kalaka.registry.volunteer;

import eu.kalaka.contracts.codes.Code;
import eu.kalaka.contracts.codes.CodeList;
import eu.kalaka.registry.files.Words;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Finds codes of a list by their names in any language, however accented, or by themselves. */
final class CodeNames {

    private final CodeList list;
    private final Map<String, String> codes = new HashMap<>();

    CodeNames(CodeList list) {
        this.list = list;
        for (Code code : list.all()) {
            code.names().values().forEach(name -> codes.putIfAbsent(Words.plain(name), code.code()));
        }
    }

    Optional<String> code(String text) {
        return list.contains(text) ? Optional.of(text) : Optional.ofNullable(codes.get(Words.plain(text)));
    }
}
