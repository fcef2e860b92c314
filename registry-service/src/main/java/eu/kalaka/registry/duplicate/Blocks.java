package eu.kalaka.registry.duplicate;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which entries are worth comparing: those that share at least one key. Two entries without a common key are two people. */
final class Blocks {

    private static final int BEGINNING = 2;

    private Blocks() {}

    static Set<String> keysOf(Entry entry) {
        return of(entry).map(key -> entry.controller() + " " + key).collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<String> of(Entry entry) {
        Stream<String> byName = entry.names().flatMap(name -> byName(entry, name));
        Stream<String> byContact = Stream.concat(
                Stream.ofNullable(entry.phone()).map(phone -> "phone " + phone),
                Stream.ofNullable(entry.email()).map(email -> "email " + email));
        return Stream.concat(byName, byContact);
    }

    private static Stream<String> byName(Entry entry, SpokenName name) {
        Stream<String> whole = Stream.of("name " + consonants(name.joined()));
        LocalDate date = entry.birthDate();
        Stream<String> born = date == null
                ? Stream.of()
                : name.words().stream()
                        .flatMap(word -> Stream.of(
                                "born " + date + " " + beginning(word),
                                "year " + date.getYear() + " " + consonants(word)));
        return Stream.concat(whole, born);
    }

    private static String beginning(String word) {
        return word.substring(0, Math.min(BEGINNING, word.length()));
    }

    /** Vowels are what writers disagree about most. */
    private static String consonants(String text) {
        String without = text.replaceAll("[aeiou]", "");
        return without.isBlank() ? text : without;
    }
}
