package eu.kalaka.contracts.codes;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A closed list of codes with names in the network's languages, read once from the reference data. */
public final class CodeList {

    public static final CodeList ACTIVITIES = new CodeList("activity-types", "activity_types");
    public static final CodeList ALLERGENS = new CodeList("allergens", "allergens");
    public static final CodeList ALLOWANCES = new CodeList("allowances", "allowances");
    public static final CodeList CONSENT_PURPOSES = new CodeList("consent-purposes", "consent_purposes");
    public static final CodeList EVENT_TYPES = new CodeList("event-types", "event_types");
    public static final CodeList EVIDENCE_TYPES = new CodeList("evidence-types", "evidence_types");
    public static final CodeList IKSZ_AREAS = new CodeList("iksz-areas", "iksz_areas");
    public static final CodeList INDICATORS = new CodeList("indicators", "indicators");
    public static final CodeList LANGUAGES = new CodeList("languages", "languages");
    public static final CodeList ORGANISATION_TYPES = new CodeList("organisation-types", "organisation_types");
    public static final CodeList SKILLS = new CodeList("skills", "skills_interests");
    public static final CodeList STRUCTURE_TYPES = new CodeList("structure-types", "social_structure_types");
    public static final CodeList TARGET_GROUPS = new CodeList("target-groups", "target_groups");

    private static final List<CodeList> ALL = List.of(
            ACTIVITIES,
            ALLERGENS,
            ALLOWANCES,
            CONSENT_PURPOSES,
            EVENT_TYPES,
            EVIDENCE_TYPES,
            IKSZ_AREAS,
            INDICATORS,
            LANGUAGES,
            ORGANISATION_TYPES,
            SKILLS,
            STRUCTURE_TYPES,
            TARGET_GROUPS);

    private final String slug;
    private final Map<String, Code> codes;

    private CodeList(String slug, String file) {
        this.slug = slug;
        this.codes = read("/refdata/" + file + ".csv");
    }

    /** The list's name in URLs. */
    public String slug() {
        return slug;
    }

    /** The list with that name in URLs. */
    public static Optional<CodeList> bySlug(String slug) {
        return ALL.stream().filter(list -> list.slug.equals(slug)).findFirst();
    }

    public boolean contains(String code) {
        return codes.containsKey(code);
    }

    public Optional<Code> find(String code) {
        return Optional.ofNullable(codes.get(code));
    }

    /** All entries in the order of the reference data. */
    public Collection<Code> all() {
        return codes.values();
    }

    private static Map<String, Code> read(String resource) {
        Map<String, Code> read = new LinkedHashMap<>();
        try (InputStream in = CodeList.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("Missing reference data " + resource);
            }
            try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(in)) {
                rows.forEach(row -> {
                    Code code = code(row);
                    read.put(code.code(), code);
                });
            }
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
        return Collections.unmodifiableMap(read);
    }

    private static Code code(NamedCsvRecord row) {
        Map<String, String> names = new HashMap<>();
        Map<String, String> attributes = new HashMap<>();
        row.getFieldsAsMap().forEach((column, value) -> {
            if (value.isEmpty() || value.equals("-")) {
                return;
            }
            switch (column) {
                case "code" -> {}
                case "name_hu" -> names.put("hu", value);
                case "name_el" -> names.put("el", value);
                case "name_en" -> names.put("en", value);
                case "name_local" -> names.put(row.getField("country").equals("GR") ? "el" : "hu", value);
                default -> attributes.put(column, value);
            }
        });
        return new Code(row.getField("code"), names, attributes);
    }
}
