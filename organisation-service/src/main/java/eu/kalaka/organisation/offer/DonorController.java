package eu.kalaka.organisation.offer;

import eu.kalaka.contracts.UnitPath;
import eu.kalaka.organisation.host.HostId;
import eu.kalaka.platform.security.Caller;
import eu.kalaka.platform.web.Answers;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/donors")
@Tag(name = "Offers")
class DonorController {

    /** The certificate that a donor has shown; {@code unit} is where it was seen. */
    record Seen(
            @NotNull @Pattern(regexp = UnitPath.FORM) String unit,
            @NotBlank @Size(max = 100) String number,
            @NotNull LocalDate validUntil) {}

    /** What is on file of it. */
    record CertificateView(UUID donorId, String number, LocalDate validUntil, LocalDate seenOn, String seenBy) {

        static CertificateView of(Certificate certificate) {
            return new CertificateView(
                    certificate.donor().value(),
                    certificate.number(),
                    certificate.validUntil(),
                    certificate.seenOn(),
                    certificate.seenBy());
        }
    }

    private final SeeCertificate seeCertificate;
    private final Clock clock;
    private final Answers answers;

    DonorController(SeeCertificate seeCertificate, Clock clock, Answers answers) {
        this.seeCertificate = seeCertificate;
        this.clock = clock;
        this.answers = answers;
    }

    /** Staff only: whoever gives away food does not certify itself. */
    @PutMapping("/{donor}/certificate")
    ResponseEntity<Object> put(@PathVariable UUID donor, @Valid @RequestBody Seen seen, Caller caller) {
        UnitPath unit = new UnitPath(seen.unit());
        if (!caller.may(Offers.STAFF, unit)) {
            return answers.forbidden();
        }
        var certificate = new Certificate(
                new HostId(donor),
                unit,
                seen.number().strip(),
                seen.validUntil(),
                LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC),
                caller.subject());
        return answers.to(
                seeCertificate.see(certificate),
                CertificateView::of,
                known -> "/api/donors/" + known.donor().value() + "/certificate");
    }
}
