package eu.kalaka.local.demo;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Given and family names of one country; every combination is invented. */
final class Names {

    private static final int OLD = 60;
    private static final int YOUNG = 35;

    private final Country country;
    private final List<Name> names;

    Names(Country country) {
        this.country = country;
        this.names = Rows.of("/demo/names_" + country.language() + ".csv").stream()
                .map(row -> new Name(
                        row.text("kind"),
                        row.text("era"),
                        row.text("name"),
                        row.optional("female_form").orElse(row.text("name")),
                        row.optional("called")))
                .toList();
    }

    FullName draw(Dice dice, boolean woman, int age) {
        Name given = given(dice, woman ? "female" : "male", age);
        Name family = dice.oneOf(of("family"));
        String familyName = woman ? family.femaleForm() : family.name();
        String called = dice.chance(0.3) ? given.called().orElse(null) : null;
        boolean marriedName = country == Country.HU && woman && age >= OLD && dice.chance(0.35);
        if (marriedName) {
            String husband = given(dice, "male", age).name();
            return new FullName(
                    familyName + " " + wifeOf(husband),
                    given.called().orElse(given.name()),
                    Latin.slug(given.name()),
                    Latin.slug(familyName));
        }
        String written = switch (country) {
            case HU -> familyName + " " + given.name();
            case GR -> given.name() + " " + familyName;
        };
        return new FullName(written, called, Latin.slug(given.name()), Latin.slug(familyName));
    }

    /** István → Istvánné, Béla → Béláné, Endre → Endréné. */
    private static String wifeOf(String husband) {
        String lengthened = switch (husband.charAt(husband.length() - 1)) {
            case 'a' -> husband.substring(0, husband.length() - 1) + "á";
            case 'e' -> husband.substring(0, husband.length() - 1) + "é";
            default -> husband;
        };
        return lengthened + "né";
    }

    private Name given(Dice dice, String kind, int age) {
        String era = age >= OLD ? "old" : age < YOUNG ? "young" : "any";
        return dice.oneOf(of(kind).stream()
                .filter(name -> name.era().equals("any") || name.era().equals(era))
                .toList());
    }

    private List<Name> of(String kind) {
        return names.stream().filter(name -> name.kind().equals(kind)).toList();
    }

    private record Name(String kind, String era, String name, String femaleForm, Optional<String> called) {}

    /** A name as written on a form, what friends say, and the two words in ASCII for an e-mail address. */
    record FullName(String written, @Nullable String called, String givenAscii, String familyAscii) {}
}
