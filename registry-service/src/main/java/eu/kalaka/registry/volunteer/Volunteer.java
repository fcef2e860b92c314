package eu.kalaka.registry.volunteer;

import eu.kalaka.contracts.GeoPoint;
import eu.kalaka.contracts.Message;
import eu.kalaka.contracts.SkillLevel;
import eu.kalaka.contracts.UnitPath;
import eu.kalaka.contracts.codes.CodeList;
import eu.kalaka.contracts.registry.ConsentChanged;
import eu.kalaka.contracts.registry.ContactState;
import eu.kalaka.contracts.registry.EvidenceExpiring;
import eu.kalaka.contracts.registry.InactivityWarned;
import eu.kalaka.contracts.registry.MergeUndone;
import eu.kalaka.contracts.registry.VolunteerMerged;
import eu.kalaka.contracts.registry.VolunteerMoved;
import eu.kalaka.contracts.registry.VolunteerRegistered;
import eu.kalaka.contracts.registry.VolunteerState;
import eu.kalaka.contracts.registry.VolunteerStatusChanged;
import eu.kalaka.platform.aggregate.Decision;
import eu.kalaka.platform.aggregate.Refusal;
import eu.kalaka.registry.duplicate.Entry;
import eu.kalaka.registry.duplicate.SpokenName;
import eu.kalaka.registry.volunteer.MergedField.Choice;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A person who may help.
 *
 * @param unit the volunteer point or centre that keeps her; its controller is the data controller
 * @param calledName how she likes to be addressed, where that is not her name
 * @param place home, where known
 * @param maxDistanceKm how far she goes, kilometres
 * @param channel by which door she came: self, desk, phone, kiosk, import, enquiry
 * @param history every status she had, oldest first; the last is the present one
 * @param consents the ledger, oldest first; the last line of a purpose is in force
 * @param particulars what was learnt after the form
 * @param profile what else the form says
 * @param merged other records of the same person
 */
@Document("volunteers")
public record Volunteer(
        @Id VolunteerId id,
        UnitPath unit,
        String name,
        @Nullable String calledName,
        LocalDate birthDate,
        Contact contact,
        @Nullable String settlement,
        @Nullable GeoPoint place,
        List<String> skills,
        List<String> languages,
        List<FreeTime> availability,
        @Nullable Integer maxDistanceKm,
        String channel,
        Status status,
        List<StatusChange> history,
        List<Consent> consents,
        Particulars particulars,
        Profile profile,
        Merged merged) {

    /** By whom a step is done that nobody does: a time limit has passed. */
    public static final String TIME_LIMIT = "retention";

    private static final String SMS_CALLS = "sms_calls";
    /** Purpose of the consent that counts for one controller only. */
    public static final String NEWSLETTER = "newsletter";

    /** Lists and what was added later may be absent in what was stored before. */
    public Volunteer {
        skills = List.copyOf(skills);
        languages = List.copyOf(languages);
        availability = List.copyOf(availability);
        history = List.copyOf(history);
        consents = List.copyOf(consents);
        particulars = particulars == null ? Particulars.NONE : particulars;
        profile = profile == null ? Profile.NONE : profile;
        merged = merged == null ? Merged.NOTHING : merged;
    }

    VolunteerRegistered registered() {
        return new VolunteerRegistered(id.value(), unit.value(), channel, registeredAt());
    }

    /** Her life with the network began before she was registered: she asked something. */
    Volunteer after(StatusChange enquiry) {
        return with(status, Stream.concat(Stream.of(enquiry), history.stream()).toList(), consents);
    }

    /** When she was registered the first time. */
    Instant registeredAt() {
        return history.stream()
                .filter(step -> step.status() != Status.ENQUIRY)
                .findFirst()
                .orElseThrow()
                .at();
    }

    /**
     * How she was at a moment at which she had asked something and was not registered yet; empty at any other. The name says whose
     * profile it is; nothing else was known.
     */
    Optional<Volunteer> whenOnlyAsked(Instant then) {
        return history.stream()
                .filter(step -> step.status() == Status.ENQUIRY)
                .filter(step -> !step.at().isAfter(then) && then.isBefore(registeredAt()))
                .findFirst()
                .map(asked -> new Volunteer(
                        id,
                        unit,
                        name,
                        null,
                        birthDate,
                        new Contact(null, null, false, contact.language(), null),
                        null,
                        null,
                        List.of(),
                        List.of(),
                        List.of(),
                        null,
                        channel,
                        Status.ENQUIRY,
                        List.of(asked),
                        List.of(),
                        Particulars.NONE,
                        Profile.NONE,
                        Merged.NOTHING));
    }

    /** Somebody talked to her. */
    Decision<Volunteer> interview(@Nullable String reason, Instant at, String by) {
        return step(Status.INTERVIEWED, reason, at, by);
    }

    /** She may be placed. */
    Decision<Volunteer> activate(@Nullable String reason, Instant at, String by) {
        return status == Status.REGISTERED
                ? Decision.refused(VolunteerRefusal.NOT_INTERVIEWED)
                : step(Status.ACTIVE, reason, at, by);
    }

    /** She takes no invitations until she comes back. */
    Decision<Volunteer> pause(@Nullable String reason, Instant at, String by) {
        return step(Status.PAUSED, reason, at, by);
    }

    /** She is back, in the status she had before the pause; who does not pause is here already. */
    Decision<Volunteer> resume(Instant at, String by) {
        return switch (status) {
            case PAUSED -> becomes(lastStatus(before -> before.isHere() && before != Status.PAUSED), null, at, by);
            case REGISTERED, INTERVIEWED, ACTIVE -> Decision.kept(this);
            case LEFT -> Decision.refused(VolunteerRefusal.HAS_LEFT);
            case ENQUIRY, MOVED, MERGED, ERASED -> Decision.refused(VolunteerRefusal.STEP_NOT_ALLOWED);
        };
    }

    Decision<Volunteer> leave(String reason, Instant at, String by) {
        return step(Status.LEFT, reason, at, by);
    }

    /** She left and is here again. */
    Decision<Volunteer> comeBack(@Nullable String reason, Instant at, String by) {
        return status == Status.LEFT
                ? becomes(Status.REGISTERED, reason, at, by)
                : Decision.refused(VolunteerRefusal.HAS_NOT_LEFT);
    }

    /** This record ends here and goes on in another one of the same person. */
    public Decision<Volunteer> mergeInto(VolunteerId other, Instant at, String by) {
        if (status == Status.MERGED) {
            return other.equals(merged.into()) ? Decision.kept(this) : Decision.refused(VolunteerRefusal.IS_MERGED);
        }
        if (!status.mayBecome(Status.MERGED)) {
            return Decision.refused(
                    status == Status.ERASED ? VolunteerRefusal.IS_ERASED : VolunteerRefusal.STEP_NOT_ALLOWED);
        }
        return Decision.changed(
                standing(Status.MERGED, null, at, by).with(merged.into(other)),
                changedTo(Status.MERGED, at),
                new VolunteerMerged(id.value(), unit.value(), other.value(), at));
    }

    /** The merge was wrong: this record is in use again, as it was. */
    public Decision<Volunteer> restore(Instant at, String by) {
        VolunteerId into = merged.into();
        if (status != Status.MERGED || into == null) {
            return Decision.kept(this);
        }
        Status before = lastStatus(one -> one != Status.MERGED);
        return Decision.changed(
                standing(before, null, at, by).with(merged.into(null)),
                changedTo(before, at),
                new MergeUndone(id.value(), unit.value(), into.value(), at));
    }

    /** Takes over what is known of the same person in a record that ended. */
    public Decision<Volunteer> absorb(Volunteer gone, Map<MergedField, Choice> choices) {
        if (hasAbsorbed(gone.id)) {
            return Decision.kept(this);
        }
        return closed().<Decision<Volunteer>>map(Decision::refused).orElseGet(() -> {
            Draft draft = new Draft(this);
            MergedField.merge(draft, gone, choices);
            draft.particulars = particulars.completedBy(gone.particulars);
            draft.profile = profile.equals(Profile.NONE) ? gone.profile : profile;
            draft.consents = Stream.concat(consents.stream(), gone.consents.stream())
                    .distinct()
                    .sorted(Comparator.comparing(Consent::at))
                    .toList();
            draft.merged = merged.with(gone.id);
            return Decision.changed(draft.done());
        });
    }

    /**
     * Gives back what came from a record that was merged by mistake; what was changed since stays.
     *
     * @param before this record before the merge
     * @param after the same after it
     */
    public Decision<Volunteer> release(Volunteer gone, Volunteer before, Volunteer after) {
        if (!hasAbsorbed(gone.id)) {
            return Decision.kept(this);
        }
        return closed().<Decision<Volunteer>>map(Decision::refused).orElseGet(() -> {
            Draft draft = new Draft(this);
            MergedField.giveBack(draft, before, after);
            draft.particulars = particulars.equals(after.particulars) ? before.particulars : particulars;
            draft.profile = profile.equals(after.profile) ? before.profile : profile;
            draft.consents = consents.stream()
                    .filter(line -> before.consents.contains(line) || !gone.consents.contains(line))
                    .toList();
            draft.merged = merged.without(gone.id);
            return Decision.changed(draft.done());
        });
    }

    /** What is compared of her where a person may be kept twice. */
    public Entry entry() {
        return new Entry(
                id.value(),
                unit.controller().value(),
                SpokenName.of(name),
                Optional.ofNullable(calledName).map(SpokenName::of).orElse(null),
                birthDate,
                contact.phone(),
                contact.email(),
                settlement);
    }

    /** Under which words a second record of hers is looked for; none where this one is no longer in use. */
    List<String> keys() {
        return closed().isPresent() ? List.of() : List.copyOf(entry().keys());
    }

    /** The records that went on in this one. */
    public List<VolunteerId> absorbed() {
        return merged.absorbed();
    }

    /** Whether that record went on in this one. */
    public boolean hasAbsorbed(VolunteerId gone) {
        return merged.absorbed().contains(gone);
    }

    /** Why nothing more is written into this record: it goes on elsewhere, or its data are gone. */
    public Optional<Refusal> closed() {
        return switch (status) {
            case MERGED -> Optional.of(VolunteerRefusal.IS_MERGED);
            case ERASED -> Optional.of(VolunteerRefusal.IS_ERASED);
            case ENQUIRY, REGISTERED, INTERVIEWED, ACTIVE, PAUSED, LEFT, MOVED -> Optional.empty();
        };
    }

    /**
     * From this moment another data controller keeps her: one write, so that there is exactly one at every moment. What she agreed
     * to receive from the one before ends, and what was asked for its contracts stays behind: each controller asks that for its own
     * (domain.md 3.4, step 2).
     */
    public Decision<Volunteer> moveTo(UnitPath to, @Nullable String reason, Instant at, String by) {
        if (unit.equals(to)) {
            return Decision.kept(this);
        }
        if (!status.isHere()) {
            return Decision.refused(closed().orElse(VolunteerRefusal.HAS_LEFT));
        }
        Volunteer gone = standing(Status.MOVED, reason, at, by);
        List<Consent> ledger = new ArrayList<>(consents);
        Stream.of(NEWSLETTER)
                .filter(purpose -> inForce().getOrDefault(purpose, false))
                .forEach(purpose -> ledger.add(
                        new Consent(purpose, false, "transfer", at, by, null, contact.language(), null, null)));
        Volunteer there =
                gone.at(to, ledger).with(particulars.withoutIdentity()).standing(status, reason, at, by);
        return Decision.changed(
                there,
                changedTo(Status.MOVED, at),
                gone.at(to, ledger).changedTo(status, at),
                new VolunteerMoved(id.value(), to.value(), unit.value(), at));
    }

    /** A line in the consent ledger; saying again what is in force adds none, unless it would lapse without. */
    Decision<Volunteer> consent(Consent line) {
        if (inForce().getOrDefault(line.purpose(), false) == line.given() && !renews(line)) {
            return Decision.kept(this);
        }
        List<Consent> ledger = new ArrayList<>(consents);
        ledger.add(line);
        Volunteer changed = with(status, history, ledger);
        if (!line.given()) {
            changed = changed.with(profile.withoutConsent(line.purpose()));
        }
        return Decision.changed(
                changed, new ConsentChanged(id.value(), unit.value(), line.purpose(), line.given(), line.at()));
    }

    private boolean renews(Consent line) {
        return line.given()
                && ConsentTerms.of(line.purpose()).isPresent()
                && givenOn(line.purpose()).filter(on -> on.isBefore(day(line))).isPresent();
    }

    /** Consents that were not given anew in time are withdrawn; nobody said so, and the ledger tells. */
    public Decision<Volunteer> lapsed(String purpose, Instant at) {
        return consent(new Consent(purpose, false, TIME_LIMIT, at, TIME_LIMIT, null, null, null, null));
    }

    /** Whether she has a consent in force to that purpose that should have been given anew by that day. */
    public boolean isLapsed(String purpose, LocalDate today) {
        return ConsentTerms.of(purpose)
                .flatMap(term -> givenOn(purpose).map(on -> on.plus(term)))
                .filter(last -> last.isBefore(today))
                .isPresent();
    }

    private Optional<LocalDate> givenOn(String purpose) {
        return consents.stream()
                .filter(line -> line.purpose().equals(purpose))
                .reduce((earlier, later) -> later)
                .filter(Consent::given)
                .map(Volunteer::day);
    }

    private static LocalDate day(Consent line) {
        return LocalDate.ofInstant(line.at(), ZoneOffset.UTC);
    }

    /** How well she can do something that is among her skills. */
    Decision<Volunteer> levelled(SkillLevel level) {
        return skills.contains(level.skill())
                ? keeping(particulars.with(level))
                : Decision.refused(VolunteerRefusal.NOT_HER_SKILL);
    }

    /** A paper was seen; a newer one takes the place of the older. */
    Decision<Volunteer> shown(Evidence seen) {
        return isAfter(seen.seenOn(), seen.validUntil())
                ? Decision.refused(VolunteerRefusal.VALID_UNTIL_TOO_EARLY)
                : keeping(particulars.with(seen));
    }

    /** Tells of her papers that count today but not beyond that day, of each once. */
    Decision<Volunteer> warnedOfEvidence(LocalDate today, LocalDate last, Instant at) {
        List<Warned> due = isHere() ? particulars.endingUnwarned(today, last) : List.of();
        return due.isEmpty()
                ? Decision.kept(this)
                : Decision.changed(
                        with(particulars.withWarned(due, today)),
                        due.stream()
                                .map(paper -> new EvidenceExpiring(id.value(), unit.value(), paper.until(), at))
                                .toArray(Message[]::new));
    }

    /** Tells that her record is minimised on that day unless something is heard of her, once of each day. */
    public Decision<Volunteer> warnedOfSilence(LocalDate until, LocalDate today, Instant at) {
        Warned warning = Warned.ofSilence(until);
        return !isHere() || particulars.warned().contains(warning)
                ? Decision.kept(this)
                : Decision.changed(
                        with(particulars.withWarned(List.of(warning), today)),
                        new InactivityWarned(id.value(), unit.value(), until, at));
    }

    /** The consent of a minor's legal representative; the ledger has a line of it. */
    Decision<Volunteer> guardedBy(Guardian guardian, LocalDate today, Consent line) {
        int age = Period.between(birthDate, today).getYears();
        return guardian.objection(age, CountryAges.of(unit, today).ofAge())
                .map(Decision::<Volunteer>refused)
                .orElseGet(() -> guardedNow(guardian, line));
    }

    /** The legal representative takes the consent back: her data go, the ledger keeps that it was so. */
    Decision<Volunteer> guardianWithdraws(Consent line) {
        return guardedNow(null, line);
    }

    private Decision<Volunteer> guardedNow(@Nullable Guardian guardian, Consent line) {
        Volunteer changed = with(status, history, consents, availability, particulars.with(guardian));
        if (changed.equals(this)) {
            return Decision.kept(this);
        }
        return changed.consent(line) instanceof Decision.Changed<Volunteer> withLine
                ? withLine
                : Decision.changed(changed);
    }

    /** The form filled in anew. */
    Decision<Volunteer> corrected(Form form, Contact reached) {
        return decided(new Volunteer(
                id,
                unit,
                form.name().strip(),
                form.calledName(),
                form.birthDate(),
                reached,
                form.settlement(),
                Optional.ofNullable(form.place())
                        .map(Registration.Place::toPoint)
                        .orElse(null),
                Registration.distinct(form.skills()),
                Registration.distinct(form.languages()),
                form.toFreeTimes(),
                form.maxDistanceKm(),
                channel,
                status,
                history,
                consents,
                particulars.withLevels(levelsAfter(form)),
                form.toProfile(),
                merged));
    }

    /** Levels that the form says nothing of stay, as far as she still has the skill. */
    private List<SkillLevel> levelsAfter(Form form) {
        List<String> kept = Registration.distinct(form.skills());
        return form.skillLevels() != null
                ? form.toSkillLevels()
                : particulars.skillLevels().stream()
                        .filter(level -> kept.contains(level.skill()))
                        .toList();
    }

    /** Her data for a contract. */
    Decision<Volunteer> identified(Identity now) {
        return keeping(particulars.with(now));
    }

    /** Her usual week, and days that differ. */
    Decision<Volunteer> freeOn(List<FreeTime> week, List<OtherDays> otherDays) {
        if (otherDays.stream().anyMatch(days -> days.to().isBefore(days.from()))) {
            return Decision.refused(VolunteerRefusal.DAYS_END_BEFORE_START);
        }
        if (new HashSet<>(week).size() < week.size()) {
            return Decision.refused(VolunteerRefusal.OVERLAPPING_TIMES);
        }
        return OtherDays.overlap(otherDays)
                ? Decision.refused(VolunteerRefusal.OVERLAPPING_DAYS)
                : decided(with(status, history, consents, week, particulars.with(otherDays)));
    }

    /** Particulars are told in the snapshot alone: facts are kept for good, and these are hers. */
    Decision<Volunteer> keeping(Particulars now) {
        return decided(with(now));
    }

    /** Skills of hers that need a document, by the taxonomy, which nobody has seen yet. */
    List<String> toBeProved() {
        return skills.stream()
                .filter(skill -> CodeList.SKILLS
                        .find(skill)
                        .filter(code -> "document".equals(code.attributes().get("evidence_required")))
                        .isPresent())
                .filter(skill -> particulars.evidence().stream()
                        .noneMatch(seen -> skill.equals(seen.skill()) && Boolean.TRUE.equals(seen.inOrder())))
                .toList();
    }

    /** Purposes that were ever answered, with the answer in force. */
    Map<String, Boolean> inForce() {
        Map<String, Boolean> answers = new LinkedHashMap<>();
        consents.forEach(line -> answers.put(line.purpose(), line.given()));
        return answers;
    }

    /** Purposes with a consent in force. */
    public Set<String> given() {
        return inForce().entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Whether she is with the network. */
    public boolean isHere() {
        return status.isHere();
    }

    /** Whether nothing is left of her. */
    public boolean isErased() {
        return status == Status.ERASED;
    }

    /**
     * Nothing that leads to her is left in the record: no name, no dates of hers, no words of anybody about her. That somebody was
     * registered, and when, stays under the id, for the figures.
     */
    public Decision<Volunteer> erased(Instant at, String by) {
        if (isErased()) {
            return Decision.kept(this);
        }
        List<StatusChange> steps = new ArrayList<>(history.stream()
                .map(step -> new StatusChange(step.status(), step.at(), step.by(), null))
                .toList());
        steps.add(new StatusChange(Status.ERASED, at, by, null));
        Volunteer nobody = new Volunteer(
                id,
                unit,
                "",
                null,
                LocalDate.EPOCH,
                new Contact(null, null, false, contact.language(), null),
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                null,
                channel,
                Status.ERASED,
                steps,
                List.of(),
                Particulars.NONE,
                Profile.NONE,
                merged);
        return Decision.changed(
                nobody, new VolunteerStatusChanged(id.value(), unit.value(), status.code(), Status.ERASED.code(), at));
    }

    /**
     * She has not been heard of for longer than her centre keeps people: what is not needed to recognise her, should she come back, is
     * dropped, and she counts as having left. What a contract needs stays as long as the law holds it.
     *
     * @param held whether the law holds contract records of hers
     */
    public Decision<Volunteer> minimised(boolean held, Instant at, String by) {
        if (status == Status.LEFT || isErased()) {
            return Decision.kept(this);
        }
        List<StatusChange> longer = new ArrayList<>(history);
        longer.add(new StatusChange(Status.LEFT, at, by, "inactive"));
        Volunteer less = new Volunteer(
                id,
                unit,
                name,
                calledName,
                birthDate,
                contact,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                null,
                channel,
                Status.LEFT,
                longer,
                consents,
                held ? particulars : Particulars.NONE,
                Profile.NONE,
                merged);
        return Decision.changed(
                less, new VolunteerStatusChanged(id.value(), unit.value(), status.code(), Status.LEFT.code(), at));
    }

    /** When something of hers was last written that she had a part in: a step, a consent, a paper shown. */
    public LocalDate lastHeardOf() {
        Stream<LocalDate> steps = history.stream()
                .filter(step -> !step.by().equals(TIME_LIMIT))
                .map(step -> LocalDate.ofInstant(step.at(), ZoneOffset.UTC));
        Stream<LocalDate> answers =
                consents.stream().filter(line -> !line.by().equals(TIME_LIMIT)).map(Volunteer::day);
        Stream<LocalDate> papers = particulars.evidence().stream().map(Evidence::seenOn);
        return Stream.of(steps, answers, papers)
                .flatMap(Function.identity())
                .max(LocalDate::compareTo)
                .orElseThrow();
    }

    /** Whether anything was asked of her for a contract. */
    public boolean hasIdentity() {
        return particulars.identity() != null;
    }

    /** What contract records consist of. */
    public ContractData contractData() {
        return ContractData.of(this);
    }

    /** How many papers, guardians' consents and the like are written down. */
    public int papers() {
        return particulars.evidence().size() + (particulars.guardian() == null ? 0 : 1);
    }

    List<Message> snapshots() {
        if (isErased()) {
            return List.of();
        }
        List<String> given = List.copyOf(given());
        return List.of(
                new VolunteerState(
                        id.value(),
                        unit.value(),
                        status.code(),
                        birthDate,
                        place,
                        skills,
                        languages,
                        availability.stream().map(FreeTime::code).toList(),
                        maxDistanceKm,
                        given,
                        LocalDate.ofInstant(registeredAt(), ZoneOffset.UTC),
                        particulars.skillLevels(),
                        particulars.evidence().stream()
                                .filter(seen -> Boolean.TRUE.equals(seen.inOrder()))
                                .map(Told::of)
                                .toList(),
                        Told.of(particulars.guardian()),
                        Told.of(particulars.citizenship()),
                        Told.of(particulars.student()),
                        particulars.keptApart().stream().map(KeptApart::hostId).toList(),
                        particulars.otherDays().stream().map(Told::of).toList()),
                new ContactState(
                        id.value(),
                        unit.value(),
                        Optional.ofNullable(calledName).orElse(name),
                        contact.email(),
                        contact.phone(),
                        contact.mobile(),
                        contact.language(),
                        contact.preferredChannel(),
                        given.contains(SMS_CALLS)));
    }

    /** The next step, if one leads there from where she stands; where she stands already, nothing changes. */
    private Decision<Volunteer> step(Status next, @Nullable String reason, Instant at, String by) {
        if (status == next) {
            return Decision.kept(this);
        }
        if (status.mayBecome(next)) {
            return becomes(next, reason, at, by);
        }
        return Decision.refused(status == Status.LEFT ? VolunteerRefusal.HAS_LEFT : VolunteerRefusal.STEP_NOT_ALLOWED);
    }

    private Decision<Volunteer> becomes(Status next, @Nullable String reason, Instant at, String by) {
        return Decision.changed(standing(next, reason, at, by), changedTo(next, at));
    }

    private Volunteer standing(Status next, @Nullable String reason, Instant at, String by) {
        List<StatusChange> longer = new ArrayList<>(history);
        longer.add(new StatusChange(next, at, by, reason));
        return with(next, longer, consents);
    }

    private VolunteerStatusChanged changedTo(Status next, Instant at) {
        return new VolunteerStatusChanged(id.value(), unit.value(), status.code(), next.code(), at);
    }

    private Status lastStatus(Predicate<Status> such) {
        return history.reversed().stream()
                .map(StatusChange::status)
                .filter(such)
                .findFirst()
                .orElse(Status.REGISTERED);
    }

    private Decision<Volunteer> decided(Volunteer now) {
        return now.equals(this) ? Decision.kept(this) : Decision.changed(now);
    }

    private static boolean isAfter(LocalDate day, @Nullable LocalDate last) {
        return last != null && day.isAfter(last);
    }

    private Volunteer at(UnitPath there, List<Consent> ledger) {
        return new Volunteer(
                id,
                there,
                name,
                calledName,
                birthDate,
                contact,
                settlement,
                place,
                skills,
                languages,
                availability,
                maxDistanceKm,
                channel,
                status,
                history,
                ledger,
                particulars,
                profile,
                merged);
    }

    private Volunteer with(Merged now) {
        Draft draft = new Draft(this);
        draft.merged = now;
        return draft.done();
    }

    private Volunteer with(Status newStatus, List<StatusChange> newHistory, List<Consent> newConsents) {
        return with(newStatus, newHistory, newConsents, availability, particulars);
    }

    private Volunteer with(
            Status newStatus,
            List<StatusChange> newHistory,
            List<Consent> newConsents,
            List<FreeTime> newAvailability,
            Particulars newParticulars) {
        return with(newStatus, newHistory, newConsents, newAvailability, newParticulars, profile);
    }

    private Volunteer with(Particulars now) {
        return with(status, history, consents, availability, now);
    }

    private Volunteer with(Profile now) {
        return with(status, history, consents, availability, particulars, now);
    }

    private Volunteer with(
            Status newStatus,
            List<StatusChange> newHistory,
            List<Consent> newConsents,
            List<FreeTime> newAvailability,
            Particulars newParticulars,
            Profile newProfile) {
        return new Volunteer(
                id,
                unit,
                name,
                calledName,
                birthDate,
                contact,
                settlement,
                place,
                skills,
                languages,
                newAvailability,
                maxDistanceKm,
                channel,
                newStatus,
                newHistory,
                newConsents,
                newParticulars,
                newProfile,
                merged);
    }
}
