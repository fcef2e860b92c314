package eu.kalaka.organisation.host;

import eu.kalaka.contracts.Message;
import eu.kalaka.contracts.UnitPath;
import eu.kalaka.contracts.organisation.HostRegistered;
import eu.kalaka.contracts.organisation.HostState;
import eu.kalaka.contracts.organisation.HostStatusChanged;
import eu.kalaka.platform.aggregate.Decision;
import eu.kalaka.platform.aggregate.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * An organisation that takes volunteers or gives to those who do (domain.md 4.3).
 *
 * @param nameKey its name as duplicates are looked for
 * @param structure absent where it is no social structure
 * @param contribution absent where it is no business that gives
 * @param papers what it has shown, newest last
 * @param history how it came to its status, oldest first
 * @param notSameAs hosts that looked like it and are others
 */
@Document("hosts")
public record Host(
        @Id HostId id,
        UnitPath unit,
        HostStatus status,
        String nameKey,
        Particulars particulars,
        People people,
        Preparation preparation,
        @Nullable Structure structure,
        @Nullable Contribution contribution,
        List<HostPaper> papers,
        List<StatusChange> history,
        Set<HostId> notSameAs) {

    private static final int MOST_PAPERS = 100;

    public Host {
        papers = papers == null ? List.of() : List.copyOf(papers);
        history = history == null ? List.of() : List.copyOf(history);
        notSameAs = notSameAs == null ? Set.of() : Set.copyOf(notSameAs);
    }

    /** What is said of a host, apart from what happens to it. */
    public record Profile(
            UnitPath unit,
            Particulars particulars,
            People people,
            Preparation preparation,
            @Nullable Structure structure,
            @Nullable Contribution contribution) {}

    /** An organisation that the centre has heard of. */
    public static Host lead(HostId id, Profile said) {
        return new Host(
                id,
                said.unit(),
                HostStatus.LEAD,
                NameKey.of(said.particulars().name()),
                said.particulars(),
                said.people(),
                said.preparation(),
                said.structure(),
                said.contribution(),
                List.of(),
                List.of(),
                Set.of());
    }

    /** What is said of it now. */
    public Profile profile() {
        return new Profile(unit, particulars, people, preparation, structure, contribution);
    }

    /** The last day of its liability insurance. */
    public @Nullable LocalDate insuredUntil() {
        return preparation.insuredUntil();
    }

    /** Whether it may take volunteers under the Hungarian Act: it stands in the public register of hosts (domain.md 3.1). */
    public boolean isRegisteredForVolunteers() {
        return particulars.registers().containsKey(Register.HU_VOLUNTEER_HOSTS);
    }

    /** Whether it has shown such a paper that is valid on that day. */
    public boolean has(HostPaper.Type type, LocalDate day) {
        return papers.stream().anyMatch(paper -> paper.type() == type && paper.isValidOn(day));
    }

    /** Is from now on what {@code said} says. */
    Decision<Host> describedAs(Profile said) {
        if (said.equals(profile())) {
            return Decision.kept(this);
        }
        if (status == HostStatus.CLOSED) {
            return Decision.refused(HostRefusal.HOST_IS_CLOSED);
        }
        return Decision.changed(of(said));
    }

    /** Its liability insurance was shown; null where it has none any more. */
    Decision<Host> insured(@Nullable LocalDate until) {
        if (Objects.equals(until, insuredUntil())) {
            return Decision.kept(this);
        }
        return Decision.changed(
                of(new Profile(unit, particulars, people, preparation.insured(until), structure, contribution)));
    }

    /** A document was seen. */
    Decision<Host> shown(HostPaper paper) {
        if (papers.contains(paper)) {
            return Decision.kept(this);
        }
        if (papers.size() == MOST_PAPERS) {
            return Decision.refused(HostRefusal.TOO_MANY_PAPERS);
        }
        return Decision.changed(
                with(status, Stream.concat(papers.stream(), Stream.of(paper)).toList(), history, notSameAs));
    }

    /** Comes into another status, or is refused with what is still missing. */
    Decision<Host> comesTo(HostStatus next, @Nullable String reason, Instant at, String by) {
        if (next == status) {
            return Decision.kept(this);
        }
        if (!status.leadsTo(next)) {
            return Decision.refused(HostRefusal.NO_SUCH_STEP);
        }
        Optional<Refusal> missing = LifeCycleRules.missing(this, next, LocalDate.ofInstant(at, ZoneOffset.UTC));
        if (missing.isPresent()) {
            return Decision.refused(missing.get());
        }
        StatusChange step = new StatusChange(next, at, by, reason);
        return Decision.changed(
                with(
                        next,
                        papers,
                        Stream.concat(history.stream(), Stream.of(step)).toList(),
                        notSameAs),
                new HostStatusChanged(id.value(), unit.value(), status.code(), next.code(), at));
    }

    /** Somebody looked and found that the two are different. */
    Decision<Host> isNot(HostId other) {
        if (notSameAs.contains(other)) {
            return Decision.kept(this);
        }
        Set<HostId> more = new HashSet<>(notSameAs);
        more.add(other);
        return Decision.changed(with(status, papers, history, more));
    }

    HostRegistered registered(Instant at) {
        return new HostRegistered(id.value(), unit.value(), particulars.country(), particulars.legalType(), at);
    }

    List<Message> snapshots() {
        return List.of(new HostState(
                id.value(),
                unit.value(),
                particulars.name(),
                particulars.contact().email(),
                particulars.contact().phone(),
                insuredUntil(),
                status.code(),
                isRegisteredForVolunteers()));
    }

    private Host of(Profile said) {
        return new Host(
                id,
                said.unit(),
                status,
                NameKey.of(said.particulars().name()),
                said.particulars(),
                said.people(),
                said.preparation(),
                said.structure(),
                said.contribution(),
                papers,
                history,
                notSameAs);
    }

    private Host with(
            HostStatus next, List<HostPaper> otherPapers, List<StatusChange> otherHistory, Set<HostId> others) {
        return new Host(
                id,
                unit,
                next,
                nameKey,
                particulars,
                people,
                preparation,
                structure,
                contribution,
                otherPapers,
                otherHistory,
                others);
    }
}
