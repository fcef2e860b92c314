package eu.kalaka.local.demo;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The code lists of the contracts. A word of the demo that is not in its list stops the building of the network.
 *
 * @param structureTypes kinds of social structures with their Greek names
 */
record Codes(
        Set<String> skills,
        List<String> interests,
        Set<String> activities,
        Set<String> targetGroups,
        Set<String> languages,
        Set<String> organisationTypes,
        Map<String, String> structureTypes,
        Set<String> consentPurposes) {

    static Codes fromContracts() {
        List<Rows.Row> skills = Rows.of("/refdata/skills_interests.csv");
        List<String> interests = skills.stream()
                .filter(row -> row.text("type").equals("interest"))
                .filter(row -> row.text("evidence_required").equals("none"))
                .map(row -> row.text("code"))
                .toList();
        return new Codes(
                codesOf(skills),
                interests,
                codesOf(Rows.of("/refdata/activity_types.csv")),
                codesOf(Rows.of("/refdata/target_groups.csv")),
                codesOf(Rows.of("/refdata/languages.csv")),
                codesOf(Rows.of("/refdata/organisation_types.csv")),
                Rows.of("/refdata/social_structure_types.csv").stream()
                        .collect(Collectors.toUnmodifiableMap(row -> row.text("code"), row -> row.text("name_el"))),
                codesOf(Rows.of("/refdata/consent_purposes.csv")));
    }

    private static Set<String> codesOf(List<Rows.Row> rows) {
        return rows.stream().map(row -> row.text("code")).collect(Collectors.toUnmodifiableSet());
    }

    static String known(String code, Set<String> list) {
        if (!list.contains(code)) {
            throw new IllegalArgumentException("not in the code list: " + code);
        }
        return code;
    }

    static List<String> known(List<String> codes, Set<String> list) {
        codes.forEach(code -> known(code, list));
        return codes;
    }
}
