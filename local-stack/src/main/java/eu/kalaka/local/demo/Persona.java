package eu.kalaka.local.demo;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A kind of person: what such a person often can do, when, and at which age. */
record Persona(
        String name,
        int weight,
        int ageFrom,
        int ageTo,
        String freeTime,
        List<String> skillsSure,
        List<String> skillsMaybe,
        int maybeFrom,
        int maybeTo) {

    private static final int CHAUFFEUR_FROM = 19;
    private static final int CHAUFFEUR_TO = 76;

    static List<Persona> all(Codes codes) {
        return Rows.of("/demo/personas.csv").stream()
                .map(row -> new Persona(
                        row.text("persona"),
                        row.number("weight"),
                        row.number("age_from"),
                        row.number("age_to"),
                        row.text("free_time"),
                        Codes.known(row.codes("skills_sure"), codes.skills()),
                        Codes.known(row.codes("skills_maybe"), codes.skills()),
                        row.number("maybe_from"),
                        row.number("maybe_to")))
                .toList();
    }

    List<String> skills(Dice dice, int age, Codes codes) {
        Set<String> skills = new LinkedHashSet<>(skillsSure);
        skills.addAll(dice.some(skillsMaybe, dice.between(maybeFrom, maybeTo)));
        if (dice.chance(0.2)) {
            skills.add(dice.oneOf(codes.interests()));
        }
        if (age >= CHAUFFEUR_FROM && age <= CHAUFFEUR_TO && dice.chance(0.25)) {
            skills.add("PRAC.drive_car");
            if (dice.chance(0.5)) {
                skills.add("PRAC.own_car");
            }
        }
        if (age >= CHAUFFEUR_FROM && dice.chance(0.1)) {
            skills.add("HLTH.first_aid");
        }
        return List.copyOf(skills);
    }
}
