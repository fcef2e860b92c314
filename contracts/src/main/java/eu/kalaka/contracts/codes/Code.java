package eu.kalaka.contracts.codes;

import java.util.Map;

/**
 * One entry of a code list.
 *
 * @param code what events and requests carry
 * @param names by language (hu, el, en); a language that the list lacks is absent
 * @param attributes the list's further columns by their header, e.g. {@code evidence_required}
 */
public record Code(String code, Map<String, String> names, Map<String, String> attributes) {

    public Code {
        names = Map.copyOf(names);
        attributes = Map.copyOf(attributes);
    }
}
