package eu.kalaka.organisation.host;

import eu.kalaka.contracts.UnitPath;
import eu.kalaka.organisation.place.PlaceRequest;
import eu.kalaka.platform.web.CodeOf;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An organisation that asks to be a host. */
record HostRequest(
        @NotNull @Pattern(regexp = UnitPath.FORM) String unit,
        @NotBlank @Size(max = 200) String name,
        @NotNull @CodeOf("organisation-types") String legalType,
        @Nullable @CodeOf("structure-types") String structureType,
        @NotNull @Pattern(regexp = "HU|GR") String country,
        @Nullable @Email @Size(max = 254) String email,
        @Nullable @Size(max = 40) String phone,
        @Nullable @Valid PlaceRequest place,
        @Nullable LocalDate insuredUntil) {

    Host toHost(HostId id) {
        return new Host(
                id,
                new UnitPath(unit),
                name.strip(),
                legalType,
                structureType,
                country,
                email,
                phone,
                PlaceRequest.toPoint(place),
                insuredUntil);
    }
}
