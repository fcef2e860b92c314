package eu.kalaka.registry.duplicate;

import com.ibm.icu.text.Transliterator;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A register of invented people in two regions, in which it is known who is kept twice: a tenth are, written as another desk
 * would write them. Also in it, and two people each: families with one telephone, twins, and parents whose child has their name.
 * The same seed makes the same register.
 */
final class MadeUpRegister {

    private static final Transliterator GREEK_IN_LATIN =
            Transliterator.getInstance("Greek-Latin/UNGEGN; NFD; [:Nonspacing Mark:] Remove; NFC");
    private static final double KEPT_TWICE = 0.1;

    /** Two entries that are one person. */
    record Same(UUID one, UUID other) {
        static Same of(UUID one, UUID other) {
            return one.compareTo(other) < 0 ? new Same(one, other) : new Same(other, one);
        }
    }

    /** A person as written on a form. */
    private record Form(
            boolean greek,
            String given,
            @Nullable String called,
            String family,
            LocalDate born,
            @Nullable String phone,
            @Nullable String email,
            String settlement) {

        Entry entry(UUID id, boolean swapped) {
            boolean givenFirst = greek != swapped;
            String written = givenFirst ? given + " " + family : family + " " + given;
            return new Entry(
                    id,
                    greek ? "/gr/serres" : "/hu/ke",
                    SpokenName.of(written),
                    called == null ? null : SpokenName.of(called + " " + family),
                    born,
                    phone,
                    email,
                    settlement);
        }

        Form named(String otherGiven, String otherFamily) {
            return new Form(greek, otherGiven, called, otherFamily, born, phone, email, settlement);
        }

        Form born(LocalDate date) {
            return new Form(greek, given, called, family, date, phone, email, settlement);
        }

        Form reached(@Nullable String otherPhone, @Nullable String otherEmail) {
            return new Form(greek, given, called, family, born, otherPhone, otherEmail, settlement);
        }

        Form living(String otherSettlement) {
            return new Form(greek, given, called, family, born, phone, email, otherSettlement);
        }
    }

    private record Given(String name, @Nullable String called) {}

    private final Random dice;
    private final List<Given> hungarian = given("hu");
    private final List<Given> greek = given("el");
    private final List<String> hungarianFamilies = families("hu");
    private final List<String> greekFamilies = families("el");
    private final List<Entry> entries = new ArrayList<>();
    private final Set<Same> same = new HashSet<>();

    private MadeUpRegister(long seed) {
        this.dice = new Random(seed);
    }

    static MadeUpRegister of(int size, long seed) {
        var register = new MadeUpRegister(seed);
        while (register.entries.size() < size) {
            register.household();
        }
        return register;
    }

    List<Entry> entries() {
        return entries;
    }

    Set<Same> same() {
        return same;
    }

    private void household() {
        Form first = person();
        keep(first);
        switch (dice.nextInt(10)) {
            case 0 -> keep(spouse(first));
            case 1 -> keep(sibling(first));
            case 2 -> keep(first.born(born(first.born().getYear() + 27)).reached(first.phone(), null));
            default -> {}
        }
    }

    private Form spouse(Form first) {
        return sibling(first).born(born(first.born().getYear() + dice.nextInt(6) - 3));
    }

    /** A twin. */
    private Form sibling(Form first) {
        List<Given> others = (first.greek() ? greek : hungarian)
                .stream().filter(given -> !given.name().equals(first.given())).toList();
        Given given = others.get(dice.nextInt(others.size()));
        return new Form(
                first.greek(),
                given.name(),
                given.called(),
                first.family(),
                first.born(),
                first.phone(),
                null,
                first.settlement());
    }

    private void keep(Form form) {
        UUID id = id();
        entries.add(form.entry(id, false));
        if (dice.nextDouble() < KEPT_TWICE) {
            UUID again = id();
            entries.add(again(form).entry(again, dice.nextInt(5) == 0));
            same.add(Same.of(id, again));
        }
    }

    /** The same person at another desk: one to three things written otherwise. */
    private Form again(Form form) {
        Form written = form;
        int changes = 1 + dice.nextInt(3);
        for (int i = 0; i < changes; i++) {
            written = switch (dice.nextInt(9)) {
                case 0 -> written.named(withoutAccents(written.given()), withoutAccents(written.family()));
                case 1 -> written.named(otherLetters(written.given()), otherLetters(written.family()));
                case 2 -> written.named(mistyped(written.given()), written.family());
                case 3 -> written.named(written.given(), mistyped(written.family()));
                case 4 ->
                    written.named(Objects.requireNonNullElse(written.called(), written.given()), written.family());
                case 5 -> written.born(mistyped(form.born()));
                case 6 -> written.reached(phone(written.greek()), written.email());
                case 7 -> written.reached(written.phone(), null);
                default -> written.living("Town " + dice.nextInt(80));
            };
        }
        return written;
    }

    private Form person() {
        boolean inGreece = dice.nextInt(3) == 0;
        List<Given> names = inGreece ? greek : hungarian;
        List<String> families = inGreece ? greekFamilies : hungarianFamilies;
        Given given = names.get(dice.nextInt(names.size()));
        String phone = dice.nextInt(20) == 0 ? null : phone(inGreece);
        String email = dice.nextInt(3) == 0 ? null : "p" + dice.nextInt(Integer.MAX_VALUE) + "@example.org";
        // A second family name, or a compound one, as every tenth person has: else a hundred thousand people would
        // share seventy.
        String family = families.get(dice.nextInt(families.size()));
        return new Form(
                inGreece,
                given.name(),
                given.called(),
                dice.nextInt(10) == 0 ? family + "-" + families.get(dice.nextInt(families.size())) : family,
                born(1940 + dice.nextInt(70)),
                phone,
                email,
                "Town " + dice.nextInt(80));
    }

    private LocalDate born(int year) {
        return LocalDate.ofYearDay(year, 1 + dice.nextInt(365));
    }

    private String phone(boolean inGreece) {
        return inGreece
                ? "+3069%08d".formatted(dice.nextInt(100_000_000))
                : "+3630%07d".formatted(dice.nextInt(10_000_000));
    }

    private UUID id() {
        return new UUID(dice.nextLong(), dice.nextLong());
    }

    private static String withoutAccents(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    }

    /** Greek in Latin letters, one of the ways in use; Hungarian in an old spelling. */
    private String otherLetters(String name) {
        String latin = GREEK_IN_LATIN.transliterate(name);
        if (latin.equals(name)
                || Normalizer.normalize(name, Normalizer.Form.NFD).matches("[\\p{IsLatin}\\p{M}\\- ]*")) {
            return name.replace("cs", "ts").replaceAll("i\\b", "y").replaceAll("t\\b", "th");
        }
        return switch (dice.nextInt(4)) {
            case 0 -> latin.replace("Gi", "Y").replace("ch", "h").replace("Ch", "H");
            case 1 -> latin.replace("ou", "u").replace("y", "i");
            case 2 -> latin.replace("ks", "x").replace("ei", "i").replace("f", "ph");
            default -> latin;
        };
    }

    /** Two letters swapped, one left out or one twice. */
    private String mistyped(String name) {
        if (name.length() < 4) {
            return name;
        }
        int at = 1 + dice.nextInt(name.length() - 2);
        return switch (dice.nextInt(3)) {
            case 0 -> name.substring(0, at) + name.charAt(at + 1) + name.charAt(at) + name.substring(at + 2);
            case 1 -> name.substring(0, at) + name.substring(at + 1);
            default -> name.substring(0, at) + name.charAt(at) + name.substring(at);
        };
    }

    private LocalDate mistyped(LocalDate date) {
        return date.getDayOfMonth() <= 12 && dice.nextBoolean()
                ? LocalDate.of(date.getYear(), date.getDayOfMonth(), date.getMonthValue())
                : date.withYear(date.getYear() % 10 == 9 ? date.getYear() - 1 : date.getYear() + 1);
    }

    private static List<Given> given(String language) {
        return rows(language).stream()
                .filter(row -> !row.getField("kind").equals("family"))
                .map(row -> new Given(
                        row.getField("name"), row.getField("called").isEmpty() ? null : row.getField("called")))
                .toList();
    }

    private static List<String> families(String language) {
        return rows(language).stream()
                .filter(row -> row.getField("kind").equals("family"))
                .map(row -> row.getField("name"))
                .toList();
    }

    private static List<NamedCsvRecord> rows(String language) {
        try (var text = new InputStreamReader(
                        Objects.requireNonNull(
                                MadeUpRegister.class.getResourceAsStream("/demo/names_" + language + ".csv")),
                        StandardCharsets.UTF_8);
                CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(text)) {
            return csv.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
