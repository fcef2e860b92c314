package eu.kalaka.platform.audit;

import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;

/** {@code /actuator/audit}: whether this service's audit trail is as it was written. For operators; {@code ./kalaka audit verify} asks all. */
@Endpoint(id = "audit")
class AuditEndpoint {

    private final VerifyAudit verifyAudit;

    AuditEndpoint(VerifyAudit verifyAudit) {
        this.verifyAudit = verifyAudit;
    }

    @ReadOperation
    VerifyAudit.Verdict verify() {
        return verifyAudit.verify();
    }
}
