package eu.kalaka.registry.volunteer;

import eu.kalaka.contracts.SkillLevel;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is learnt of a volunteer after the form: papers seen, guardian, citizenship, school, levels of skills, hosts that she is kept
 * apart from, days that differ.
 *
 * @param guardian absent where none is recorded or the consent was withdrawn
 * @param citizenship absent where nobody asked
 * @param student absent where she is none
 * @param identity absent as long as no contract needs it
 * @param warned of what a warning went out that is not over yet
 */
record Particulars(
        List<SkillLevel> skillLevels,
        List<Evidence> evidence,
        @Nullable Guardian guardian,
        @Nullable Citizenship citizenship,
        @Nullable Student student,
        List<KeptApart> keptApart,
        List<OtherDays> otherDays,
        @Nullable Identity identity,
        List<Warned> warned) {

    static final Particulars NONE =
            new Particulars(List.of(), List.of(), null, null, null, List.of(), List.of(), null, List.of());

    Particulars {
        skillLevels = orNone(skillLevels);
        evidence = orNone(evidence);
        keptApart = orNone(keptApart);
        otherDays = orNone(otherDays);
        warned = orNone(warned);
    }

    Particulars with(SkillLevel level) {
        return new Particulars(
                with(skillLevels, level, known -> known.skill().equals(level.skill())),
                evidence,
                guardian,
                citizenship,
                student,
                keptApart,
                otherDays,
                identity,
                warned);
    }

    Particulars with(Identity now) {
        return new Particulars(
                skillLevels, evidence, guardian, citizenship, student, keptApart, otherDays, now, warned);
    }

    /** Without what was asked for contracts. */
    Particulars withoutIdentity() {
        return new Particulars(
                skillLevels, evidence, guardian, citizenship, student, keptApart, otherDays, null, warned);
    }

    Particulars withLevels(List<SkillLevel> levels) {
        return new Particulars(
                levels, evidence, guardian, citizenship, student, keptApart, otherDays, identity, warned);
    }

    Particulars with(Evidence seen) {
        return withEvidence(with(evidence, seen, seen::isAboutTheSame));
    }

    Particulars withoutEvidence(String type) {
        return withEvidence(without(evidence, known -> known.type().equals(type)));
    }

    Particulars with(@Nullable Guardian now) {
        return new Particulars(
                skillLevels, evidence, now, citizenship, student, keptApart, otherDays, identity, warned);
    }

    Particulars with(Citizenship now) {
        return new Particulars(skillLevels, evidence, guardian, now, student, keptApart, otherDays, identity, warned);
    }

    Particulars with(Student now) {
        return new Particulars(
                skillLevels, evidence, guardian, citizenship, now, keptApart, otherDays, identity, warned);
    }

    Particulars with(KeptApart pair) {
        return withPairs(with(keptApart, pair, known -> known.hostId().equals(pair.hostId())));
    }

    Particulars without(Predicate<KeptApart> lifted) {
        return withPairs(without(keptApart, lifted));
    }

    Particulars with(List<OtherDays> days) {
        return new Particulars(
                skillLevels, evidence, guardian, citizenship, student, keptApart, days, identity, warned);
    }

    /** Also warned of these; of what is over nothing needs to be known. */
    Particulars withWarned(List<Warned> more, LocalDate today) {
        List<Warned> all = Stream.concat(warned.stream(), more.stream())
                .filter(one -> !one.until().isBefore(today))
                .toList();
        return new Particulars(
                skillLevels, evidence, guardian, citizenship, student, keptApart, otherDays, identity, all);
    }

    /** Papers that count today and after that day no longer, of which nobody was warned. */
    List<Warned> endingUnwarned(LocalDate today, LocalDate last) {
        return evidence.stream()
                .filter(seen -> seen.counts(today))
                .flatMap(seen -> Warned.of(seen).stream())
                .filter(paper -> !paper.until().isAfter(last) && !warned.contains(paper))
                .toList();
    }

    /** All this and whatever else the other knows; where both know something, this, and of papers the newer. */
    Particulars completedBy(Particulars other) {
        Particulars whole = this;
        for (SkillLevel level : other.skillLevels) {
            boolean known = skillLevels.stream().anyMatch(one -> one.skill().equals(level.skill()));
            whole = known ? whole : whole.with(level);
        }
        for (Evidence seen : other.evidence) {
            boolean newer = evidence.stream()
                    .anyMatch(one -> one.isAboutTheSame(seen) && !one.seenOn().isBefore(seen.seenOn()));
            whole = newer ? whole : whole.with(seen);
        }
        for (KeptApart pair : other.keptApart) {
            boolean known = keptApart.stream().anyMatch(one -> one.hostId().equals(pair.hostId()));
            whole = known ? whole : whole.with(pair);
        }
        whole = guardian == null ? whole.with(other.guardian) : whole;
        whole = citizenship == null && other.citizenship != null ? whole.with(other.citizenship) : whole;
        whole = student == null && other.student != null ? whole.with(other.student) : whole;
        whole = identity == null && other.identity != null ? whole.with(other.identity) : whole;
        return otherDays.isEmpty() ? whole.with(other.otherDays) : whole;
    }

    private Particulars withEvidence(List<Evidence> now) {
        return new Particulars(
                skillLevels, now, guardian, citizenship, student, keptApart, otherDays, identity, warned);
    }

    private Particulars withPairs(List<KeptApart> now) {
        return new Particulars(skillLevels, evidence, guardian, citizenship, student, now, otherDays, identity, warned);
    }

    private static <E> List<E> with(List<E> known, E added, Predicate<E> replaced) {
        return Stream.concat(without(known, replaced).stream(), Stream.of(added))
                .toList();
    }

    private static <E> List<E> without(List<E> known, Predicate<E> removed) {
        return known.stream().filter(removed.negate()).toList();
    }

    /** An empty list is not always kept by a store. */
    private static <E> List<E> orNone(@Nullable List<E> list) {
        return Optional.ofNullable(list).map(List::copyOf).orElse(List.of());
    }
}
