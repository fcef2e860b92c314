package eu.kalaka.identity.grant;

import eu.kalaka.contracts.UnitPath;
import eu.kalaka.platform.store.Projection;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Which volunteers and hosts there are, and in which unit: whoever makes one somebody's own must be entitled to it. */
@Component
public class KnownRecords {

    private final Projection<KnownRecord> records;

    KnownRecords(Projection<KnownRecord> records) {
        this.records = records;
    }

    /** The unit of a volunteer. */
    public Optional<UnitPath> unitOfVolunteer(UUID volunteer) {
        return records.find("volunteer:" + volunteer).map(KnownRecord::unit);
    }

    /** The unit of a host. */
    public Optional<UnitPath> unitOfHost(UUID host) {
        return records.find("host:" + host).map(KnownRecord::unit);
    }
}
