package eu.kalaka.organisation.host.web;

import eu.kalaka.contracts.UnitPath;
import eu.kalaka.organisation.contact.Contact;
import eu.kalaka.organisation.contact.OpeningHours;
import eu.kalaka.organisation.host.Host;
import eu.kalaka.organisation.host.Particulars;
import eu.kalaka.organisation.host.People;
import eu.kalaka.organisation.host.Preparation;
import eu.kalaka.organisation.host.Register;
import eu.kalaka.organisation.place.PlaceRequest;
import eu.kalaka.platform.web.CodeOf;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** All that is said of a host. */
record HostRequest(
        @NotNull @Pattern(regexp = UnitPath.FORM) String unit,
        @NotBlank @Size(max = 200) String name,
        @NotNull @CodeOf("organisation-types") String legalType,
        @Nullable @CodeOf("structure-types") String structureType,
        @NotNull @Pattern(regexp = "HU|GR") String country,
        @Nullable @Email @Size(max = 254) String email,
        @Nullable @Size(max = 40) String phone,
        @Nullable @Size(max = 200) String address,

        @Nullable @Size(max = 200) @Pattern(regexp = "https?://\\S+")
        String website,

        @Nullable @Valid PlaceRequest place,
        @Nullable @Size(max = OpeningHours.MOST) List<@NotNull @Valid OpeningHours> openingHours,

        @Nullable @Size(max = 9)
        Map<@Pattern(regexp = Register.CODES) String, @NotBlank @Size(max = 40) String> registers,

        @Nullable @Size(max = 2000) String scope,
        @Nullable @Valid PersonRequest representative,
        @Nullable @Valid PersonRequest coordinator,
        @Nullable @Size(max = 30) List<@NotNull @Valid PersonRequest> mentors,
        @Nullable @Valid PersonRequest safeguarding,
        @Nullable @Size(max = 4) Set<@NotNull @Pattern(regexp = Preparation.Item.CODES) String> checklist,
        @Nullable LocalDate coordinatorTrainedUntil,
        @Nullable LocalDate insuredUntil,
        @Nullable @Size(max = 60) String policyNumber,
        @Nullable @Valid StructureRequest structure,
        @Nullable @Valid ContributionRequest contribution) {

    Host.Profile toProfile() {
        return new Host.Profile(
                new UnitPath(unit),
                particulars(),
                people(),
                new Preparation(ticked(), coordinatorTrainedUntil, insuredUntil, policyNumber),
                structureType == null ? null : StructureRequest.toStructure(structureType, structure),
                ContributionRequest.toContribution(contribution));
    }

    private Particulars particulars() {
        return new Particulars(
                name.strip(),
                legalType,
                country,
                new Contact(email, phone, address, website),
                PlaceRequest.toPoint(place),
                openingHours == null ? List.of() : openingHours,
                numbers(),
                scope);
    }

    private People people() {
        return new People(
                PersonRequest.toPerson(representative),
                PersonRequest.toPerson(coordinator),
                mentors == null
                        ? List.of()
                        : mentors.stream().map(PersonRequest::person).toList(),
                PersonRequest.toPerson(safeguarding));
    }

    private Map<Register, String> numbers() {
        Map<Register, String> numbers = new EnumMap<>(Register.class);
        if (registers != null) {
            registers.forEach((code, number) -> numbers.put(Register.of(code), number.strip()));
        }
        return numbers;
    }

    private Set<Preparation.Item> ticked() {
        return checklist == null
                ? Set.of()
                : checklist.stream()
                        .map(code -> Preparation.Item.valueOf(code.toUpperCase(Locale.ROOT)))
                        .collect(Collectors.toUnmodifiableSet());
    }
}
