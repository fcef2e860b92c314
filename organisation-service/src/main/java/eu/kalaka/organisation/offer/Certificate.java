package eu.kalaka.organisation.offer;

import eu.kalaka.contracts.UnitPath;
import eu.kalaka.organisation.host.HostId;
import eu.kalaka.platform.aggregate.Decision;
import java.time.LocalDate;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * That a donor's kitchen may give food away (domain.md 3.5): seen, not kept.
 *
 * @param number of the certificate
 * @param validUntil its last day
 * @param seenOn when somebody of the network saw it
 * @param seenBy her login
 */
@Document("donor-certificates")
record Certificate(
        @Id HostId donor, UnitPath unit, String number, LocalDate validUntil, LocalDate seenOn, String seenBy) {

    boolean isValidOn(LocalDate day) {
        return !day.isAfter(validUntil);
    }

    Decision<Certificate> replacedBy(Certificate other) {
        return number.equals(other.number) && validUntil.equals(other.validUntil)
                ? Decision.kept(this)
                : Decision.changed(other);
    }
}
