package eu.kalaka.local.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The volunteers: spread over the settlements by population, then drawn from personas. */
final class People {

    /** Ages are counted here and not from today, so that a person is the same in every run. */
    static final LocalDate AGES_AS_OF = LocalDate.of(2026, 11, 21);

    private static final double NEAR_METRES = 1_450;
    private static final int ADULT = 18;
    private static final int SEVENTY = 70;
    private static final int[] DISTANCES_KM = {5, 10, 15, 20, 30, 50};

    private final Codes codes;
    private final List<Persona> personas;
    private final Dice dice;
    private final List<Volunteer> people = new ArrayList<>();

    People(Codes codes, long seed) {
        this.codes = codes;
        this.personas = Persona.all(codes);
        this.dice = new Dice(seed);
    }

    List<Volunteer> living(Territory territory, int inHungary, int inGreece) {
        List<Settlement> homes = new ArrayList<>(homes(territory.in(Country.HU), inHungary));
        homes.addAll(homes(territory.in(Country.GR), inGreece));
        var hungarian = new Names(Country.HU);
        var greek = new Names(Country.GR);
        for (Settlement home : homes) {
            people.add(person(people.size() + 1, home, home.country() == Country.HU ? hungarian : greek));
        }
        return List.copyOf(people);
    }

    /** Largest remainders: every settlement gets its share of the people, none is rounded away unseen. */
    private List<Settlement> homes(List<Settlement> settlements, int count) {
        double inhabitants =
                settlements.stream().mapToDouble(Settlement::population).sum();
        List<Settlement> homes = new ArrayList<>();
        for (Settlement settlement : settlements) {
            int whole = (int) (settlement.population() / inhabitants * count);
            for (int i = 0; i < whole; i++) {
                homes.add(settlement);
            }
        }
        settlements.stream()
                .sorted(Comparator.comparingDouble(s -> -(s.population() / inhabitants * count % 1)))
                .limit(count - homes.size())
                .forEach(homes::add);
        return dice.shuffled(homes);
    }

    private Volunteer person(int number, Settlement home, Names names) {
        Persona persona = dice.weighted(personas, Persona::weight);
        int age = dice.between(persona.ageFrom(), persona.ageTo());
        var name = names.draw(dice, dice.chance(0.62), age);
        boolean landlineOnly = age >= SEVENTY && dice.chance(0.2);
        boolean withoutEmail = landlineOnly || dice.chance(age >= SEVENTY ? 0.4 : age >= 60 ? 0.14 : 0.035);
        @Nullable String email = withoutEmail ? null : email(name, number);
        return new Volunteer(
                number,
                home.unit(),
                name.written(),
                name.called(),
                landlineOnly
                        ? PhoneNumbers.landline(home.country(), number)
                        : PhoneNumbers.mobile(home.country(), number),
                email,
                dice.chance(0.01) ? "en" : home.country().language(),
                preferredChannel(landlineOnly, email != null),
                AGES_AS_OF.minusYears(age).minusDays(dice.between(0, 364)),
                home.name(),
                home.place().near(dice, NEAR_METRES),
                persona.skills(dice, age, codes),
                languages(home.country(), age),
                FreeTimes.of(persona.freeTime(), dice),
                dice.chance(0.25) ? null : DISTANCES_KM[dice.between(age < ADULT ? 0 : 1, DISTANCES_KM.length - 1)],
                channel(age, withoutEmail),
                consents(age, landlineOnly, email != null));
    }

    /** Online, minors come with a parent, so the demo's come to the desk. */
    private String channel(int age, boolean withoutEmail) {
        String channel = dice.weighted(List.of("desk", "enquiry", "phone", "kiosk", "import"), door -> switch (door) {
            case "desk" -> 45;
            case "enquiry" -> withoutEmail ? 0 : 30;
            case "phone" -> 12;
            case "kiosk" -> 8;
            default -> 5;
        });
        return age < ADULT && channel.equals("kiosk") ? "desk" : channel;
    }

    private String email(Names.FullName name, int number) {
        String domain = dice.chance(0.7) ? "example.org" : "example.net";
        return "%s.%s%d@%s".formatted(name.givenAscii(), name.familyAscii(), number, domain);
    }

    private String preferredChannel(boolean landlineOnly, boolean withEmail) {
        if (landlineOnly) {
            return dice.chance(0.75) ? "call" : "letter";
        }
        if (!withEmail) {
            return dice.chance(0.6) ? "sms" : "call";
        }
        return dice.chance(0.5) ? "email" : dice.chance(0.7) ? "sms" : "call";
    }

    private List<String> languages(Country country, int age) {
        Set<String> languages = new LinkedHashSet<>(Set.of(country.language()));
        add(languages, "en", age < 45 ? 0.6 : age < 65 ? 0.3 : 0.1);
        add(languages, "de", country == Country.HU ? 0.2 : 0.12);
        add(languages, "sk", country == Country.HU ? 0.08 : 0);
        add(languages, "uk", country == Country.HU ? 0.01 : 0.005);
        add(languages, "ru", 0.04);
        add(languages, "bg", country == Country.GR ? 0.05 : 0);
        add(languages, "sq", country == Country.GR ? 0.04 : 0);
        add(languages, "ar", 0.006);
        add(languages, country == Country.HU ? "hsh" : "gss", 0.012);
        return Codes.known(List.copyOf(languages), codes.languages());
    }

    private List<String> consents(int age, boolean landlineOnly, boolean withEmail) {
        Set<String> consents = new LinkedHashSet<>(Set.of("registry"));
        add(consents, "matching_share", 0.93);
        add(consents, "sms_calls", landlineOnly ? 0 : 0.88);
        add(consents, "newsletter", withEmail ? 0.45 : 0);
        add(consents, "emergency_pool", age < ADULT || age > SEVENTY ? 0 : 0.2);
        add(consents, "photo", 0.3);
        add(consents, "survey", 0.5);
        add(consents, "guardian_consent", age < ADULT ? 1 : 0);
        return Codes.known(List.copyOf(consents), codes.consentPurposes());
    }

    private void add(Set<String> codes, String code, double share) {
        if (dice.chance(share)) {
            codes.add(code);
        }
    }
}
