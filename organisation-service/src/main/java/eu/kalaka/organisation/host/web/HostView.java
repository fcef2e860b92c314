package eu.kalaka.organisation.host.web;

import eu.kalaka.contracts.GeoPoint;
import eu.kalaka.organisation.contact.OpeningHours;
import eu.kalaka.organisation.host.Contribution;
import eu.kalaka.organisation.host.Host;
import eu.kalaka.organisation.host.HostPaper;
import eu.kalaka.organisation.host.Particulars;
import eu.kalaka.organisation.host.People.Person;
import eu.kalaka.organisation.host.Readiness;
import eu.kalaka.organisation.host.Structure;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A host as its staff and its coordinator see it. */
record HostView(
        UUID id,
        String unit,
        String status,
        int readiness,
        List<String> readinessMissing,
        String name,
        String legalType,
        @Nullable String structureType,
        String country,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String address,
        @Nullable String website,
        @Nullable GeoPoint place,
        List<OpeningHours> openingHours,
        Map<String, String> registers,
        @Nullable String scope,
        @Nullable Person representative,
        @Nullable Person coordinator,
        List<Person> mentors,
        @Nullable Person safeguarding,
        List<String> checklist,
        @Nullable LocalDate coordinatorTrainedUntil,
        @Nullable LocalDate insuredUntil,
        @Nullable String policyNumber,
        @Nullable Structure structure,
        @Nullable Contribution contribution,
        List<PaperView> papers,
        List<StepView> history) {

    /** A document as it was shown. */
    record PaperView(
            String type,
            @Nullable String number,
            LocalDate issuedOn,
            @Nullable LocalDate validUntil) {

        static PaperView of(HostPaper paper) {
            return new PaperView(paper.type().code(), paper.number(), paper.issuedOn(), paper.validUntil());
        }
    }

    /** A step of its life. */
    record StepView(
            String to, Instant at, String by, @Nullable String reason) {}

    static HostView of(Host host, LocalDate today) {
        Particulars particulars = host.particulars();
        Readiness readiness = Readiness.of(host, today);
        return new HostView(
                host.id().value(),
                host.unit().value(),
                host.status().code(),
                readiness.level(),
                codes(readiness.missing()),
                particulars.name(),
                particulars.legalType(),
                host.structure() == null ? null : host.structure().type(),
                particulars.country(),
                particulars.contact().email(),
                particulars.contact().phone(),
                particulars.contact().address(),
                particulars.contact().website(),
                particulars.place(),
                particulars.openingHours(),
                registers(particulars),
                particulars.scope(),
                host.people().representative(),
                host.people().coordinator(),
                host.people().mentors(),
                host.people().safeguarding(),
                codes(host.preparation().done().stream().sorted().toList()),
                host.preparation().coordinatorTrainedUntil(),
                host.insuredUntil(),
                host.preparation().policyNumber(),
                host.structure(),
                host.contribution(),
                host.papers().stream().map(PaperView::of).toList(),
                host.history().stream()
                        .map(step -> new StepView(step.to().code(), step.at(), step.by(), step.reason()))
                        .toList());
    }

    /** The same without anybody's name: people, papers and history are left out. */
    HostView withoutPeople() {
        return new HostView(
                id,
                unit,
                status,
                readiness,
                readinessMissing,
                name,
                legalType,
                structureType,
                country,
                email,
                phone,
                address,
                website,
                place,
                openingHours,
                registers,
                scope,
                null,
                null,
                List.of(),
                null,
                checklist,
                coordinatorTrainedUntil,
                insuredUntil,
                null,
                structure,
                contribution,
                List.of(),
                List.of());
    }

    private static List<String> codes(List<? extends Enum<?>> values) {
        return values.stream()
                .map(value -> value.name().toLowerCase(Locale.ROOT))
                .toList();
    }

    private static Map<String, String> registers(Particulars particulars) {
        Map<String, String> numbers = new TreeMap<>();
        particulars.registers().forEach((register, number) -> numbers.put(register.code(), number));
        return numbers;
    }
}
