package eu.kalaka.registry.volunteer;

import eu.kalaka.contracts.UnitPath;
import eu.kalaka.contracts.codes.CodeList;
import eu.kalaka.platform.web.Reasons;
import eu.kalaka.registry.files.Cell;
import eu.kalaka.registry.files.Columns;
import eu.kalaka.registry.files.Row;
import eu.kalaka.registry.files.Words;
import eu.kalaka.registry.files.WrittenDates;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Reads a row of a list as the registration form that it would have been. */
@Component
class ListedPerson {

    /** How a column is said, for request validation. */
    static final String FIELD_FORM =
            "name|familyName|givenName|calledName|birthDate|phone|email|language|preferredChannel|settlement|postcode|skills|ownSkills"
                    + "|languages|availability|hoursPerMonth|commitment|maxDistanceKm|transport|drivingLicence|emergencyPool"
                    + "|experience|education|occupation|employer|motivation|heardFrom|adjustments";

    /** Fields that a column may hold. */
    static final Set<String> FIELDS = Set.of(FIELD_FORM.split("\\|"));

    /** What is the same for all rows of a list. */
    record Context(Columns columns, UnitPath unit, @Nullable String language, List<String> consents) {}

    /** What is written in a row. */
    sealed interface Result {}

    /** Somebody who can be registered. */
    record Person(UUID id, Registration form) implements Result {}

    /** Nobody who can be. */
    record Wrong(List<RowError> errors) implements Result {}

    private static final Pattern BETWEEN = Pattern.compile("[;|\\n]");
    private static final Pattern BETWEEN_WITH_COMMA = Pattern.compile("[;|\\n,]");
    private static final Pattern BETWEEN_VEHICLES = Pattern.compile("[;|\\n,/+&]");
    private static final Pattern KILOMETRES = Pattern.compile("(?iu)\\s*(km|χλμ)\\.?$");
    private static final Pattern HOURS = Pattern.compile("(?iu)\\s*(óra|h|hours?|ώρες|ώρα)\\.?$");
    private static final List<String> DAYTIME = List.of("morning", "afternoon", "evening");

    private final Validator validator;
    private final JsonMapper json;
    private final PhoneNumbers phoneNumbers;
    private final CodeNames skillNames = new CodeNames(CodeList.SKILLS);
    private final CodeNames languageNames = new CodeNames(CodeList.LANGUAGES);

    ListedPerson(Validator validator, JsonMapper json, PhoneNumbers phoneNumbers) {
        this.validator = validator;
        this.json = json;
        this.phoneNumbers = phoneNumbers;
    }

    Result read(Row row, Context context) {
        var draft = new Draft(row, context);
        draft.put("unit", context.unit().value());
        draft.put("channel", "import");
        draft.put("consents", context.consents());
        draft.name();
        draft.text("calledName", Optional::of, "");
        draft.text("birthDate", text -> WrittenDates.read(text).map(Object::toString), "bad_date");
        draft.text("phone", text -> phone(text, context.unit()), "bad_phone");
        draft.text("email", Optional::of, "");
        draft.text("language", Words.LANGUAGE::code, "unknown_code");
        draft.text("preferredChannel", Words.PREFERRED_CHANNEL::code, "unknown_code");
        draft.text("settlement", Optional::of, "");
        draft.text("postcode", Optional::of, "");
        draft.text("skills", text -> codes(text, skillNames), "unknown_code");
        draft.text("ownSkills", Optional::of, "");
        draft.text("languages", text -> codes(text, languageNames), "unknown_code");
        draft.text("availability", ListedPerson::week, "unknown_time");
        draft.text("hoursPerMonth", text -> number(text, HOURS), "wrong_type");
        draft.text("commitment", Words.COMMITMENT::code, "unknown_code");
        draft.text("maxDistanceKm", text -> number(text, KILOMETRES), "wrong_type");
        draft.text("transport", text -> all(BETWEEN_VEHICLES.split(text), Words.TRANSPORT::code), "unknown_code");
        draft.text("drivingLicence", ListedPerson::yes, "wrong_type");
        draft.text("emergencyPool", ListedPerson::yes, "wrong_type");
        draft.text("experience", Optional::of, "");
        draft.text("education", Words.EDUCATION::code, "unknown_code");
        draft.text("occupation", Words.OCCUPATION::code, "unknown_code");
        draft.text("employer", Optional::of, "");
        draft.text("motivation", Optional::of, "");
        draft.text("heardFrom", Words.HEARD_FROM::code, "unknown_code");
        draft.text("adjustments", Optional::of, "");
        draft.putIfAbsent(
                "language", Objects.requireNonNullElseGet(context.language(), () -> languageOf(context.unit())));
        return draft.result();
    }

    /** The number, or the first of several. */
    private Optional<String> phone(String text, UnitPath unit) {
        return Stream.concat(Stream.of(text), Arrays.stream(text.split("[;,/\\n]")))
                .map(String::strip)
                .flatMap(part -> phoneNumbers.read(part, unit).stream())
                .map(PhoneNumbers.Phone::e164)
                .findFirst();
    }

    /** All of them, or empty where one is not known; names of codes may hold commas themselves. */
    private static Optional<List<String>> codes(String text, CodeNames names) {
        return Stream.of(BETWEEN, BETWEEN_WITH_COMMA)
                .flatMap(between -> all(between.split(text), names::code).stream())
                .findFirst();
    }

    private static Optional<List<Map<String, String>>> week(String text) {
        return all(BETWEEN_WITH_COMMA.split(text), ListedPerson::slots)
                .map(slots -> slots.stream().flatMap(List::stream).distinct().toList());
    }

    /** A day with a part of it; a day alone is all day, but not the night. */
    private static Optional<List<Map<String, String>>> slots(String text) {
        String[] words = text.strip().split("[\\s/]+", 2);
        Optional<String> day = Words.DAY.code(words[0]);
        Optional<List<String>> parts = words.length == 1
                ? Optional.of(DAYTIME)
                : Words.PART.code(words[1]).map(List::of);
        return day.flatMap(known -> parts.map(all ->
                all.stream().map(part -> Map.of("day", known, "part", part)).toList()));
    }

    private static Optional<Integer> number(String text, Pattern unit) {
        String digits = unit.matcher(text).replaceFirst("");
        return digits.matches("\\d{1,4}") ? Optional.of(Integer.valueOf(digits)) : Optional.empty();
    }

    private static Optional<Boolean> yes(String text) {
        return Words.YES_NO.code(text).map("yes"::equals);
    }

    private static <T> Optional<List<T>> all(String[] parts, Function<String, Optional<T>> read) {
        List<T> all = new ArrayList<>();
        for (String part : parts) {
            if (!part.isBlank()) {
                Optional<T> one = read.apply(part.strip());
                if (one.isEmpty()) {
                    return Optional.empty();
                }
                all.add(one.get());
            }
        }
        return Optional.of(all);
    }

    private static String languageOf(UnitPath unit) {
        return new UnitPath("/gr").covers(unit) ? "el" : "hu";
    }

    /**
     * The same for the same person in a list of the same centre, so that a list may be brought again: from the name, the day of
     * birth, and how she is reached.
     */
    static UUID id(Registration form) {
        String person = Stream.of(
                        new UnitPath(form.unit()).controller().value(),
                        Words.plain(form.name()),
                        String.valueOf(form.birthDate()),
                        Objects.toString(form.phone(), ""),
                        Objects.toString(form.email(), ""))
                .reduce("import", (before, part) -> before + "\n" + part);
        try {
            ByteBuffer digest = ByteBuffer.wrap(
                    MessageDigest.getInstance("SHA-256").digest(person.getBytes(StandardCharsets.UTF_8)));
            // UUIDv8 (RFC 9562): the form for ids that follow from something else.
            long high = (digest.getLong() & ~0xF000L) | 0x8000L;
            long low = (digest.getLong() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L;
            return new UUID(high, low);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /** The form of a row as it is filled in, with what is wrong in it. */
    private final class Draft {

        private final Row row;
        private final Context context;
        private final Map<String, Object> form = new LinkedHashMap<>();
        private final List<RowError> errors = new ArrayList<>();

        Draft(Row row, Context context) {
            this.row = row;
            this.context = context;
        }

        void put(String field, Object value) {
            form.put(field, value);
        }

        void putIfAbsent(String field, Object value) {
            form.putIfAbsent(field, value);
        }

        /** One column or two; in Hungary the family name comes first. */
        void name() {
            text("name", Optional::of, "");
            String family = cell("familyName").text();
            String given = cell("givenName").text();
            if (!form.containsKey("name")) {
                boolean inGreece = languageOf(context.unit()).equals("el");
                String both = (inGreece ? given + " " + family : family + " " + given).strip();
                Stream.of("familyName", "givenName").forEach(this::checked);
                if (!both.isEmpty()) {
                    form.put("name", both);
                }
            }
        }

        void text(String field, Function<String, Optional<?>> read, String reasonOtherwise) {
            Cell cell = cell(field);
            if (cell.text().isEmpty() || !checked(field)) {
                return;
            }
            read.apply(cell.text())
                    .ifPresentOrElse(value -> form.put(field, value), () -> wrong(field, reasonOtherwise));
        }

        Result result() {
            if (!errors.isEmpty()) {
                return new Wrong(errors);
            }
            Registration registration = json.convertValue(form, Registration.class);
            for (ConstraintViolation<Registration> violation : validator.validate(registration)) {
                String path = violation.getPropertyPath().toString().replaceAll("\\[.*|\\..*", "");
                wrong(path, Reasons.of(violation));
            }
            return errors.isEmpty() ? new Person(id(registration), registration) : new Wrong(errors);
        }

        private boolean checked(String field) {
            Cell cell = cell(field);
            if (cell.isFormula() || cell.isTooLong()) {
                wrong(field, cell.isFormula() ? "formula" : "too_long");
                return false;
            }
            return true;
        }

        private void wrong(String field, String reason) {
            int at = context.columns().at(field);
            errors.add(new RowError(
                    row.number(),
                    at < 0 ? "" : context.columns().name(at),
                    field,
                    cell(field).beginning(),
                    reason));
        }

        private Cell cell(String field) {
            int at = context.columns().at(field);
            return at < 0 ? Cell.EMPTY : row.cell(at);
        }
    }
}
