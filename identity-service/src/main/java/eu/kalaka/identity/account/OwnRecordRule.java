package eu.kalaka.identity.account;

import eu.kalaka.contracts.UnitPath;
import eu.kalaka.identity.grant.Granting;
import eu.kalaka.identity.grant.KnownRecords;
import eu.kalaka.identity.grant.MergedRecords;
import eu.kalaka.platform.security.Caller;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Nobody makes a record somebody's own that is not of his own units: the account would see what he may not. */
@Component
class OwnRecordRule {

    private final KnownRecords records;
    private final MergedRecords merged;

    OwnRecordRule(KnownRecords records, MergedRecords merged) {
        this.records = records;
        this.merged = merged;
    }

    /** Whether all of them are known and of the caller's units. */
    boolean allows(OwnRecords own, Caller caller) {
        boolean host = own.host() == null || isOfCaller(records.unitOfHost(own.host()), caller);
        return host
                && own.people()
                        .allMatch(person -> isOfCaller(records.unitOfVolunteer(merged.presentOf(person)), caller));
    }

    private static boolean isOfCaller(Optional<UnitPath> unit, Caller caller) {
        return unit.filter(known -> caller.may(Granting.RIGHT, known)).isPresent();
    }
}
