package eu.kalaka.registry.transfer;

import eu.kalaka.contracts.UnitPath;
import eu.kalaka.platform.audit.Personal;
import eu.kalaka.registry.volunteer.ContractData;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Contract records of somebody who went to another controller, as staff of the one before sees them. */
record ContractView(UUID transferId, UUID volunteerId, String unit, ContractData data, LocalDate heldUntil)
        implements Personal {

    @Override
    public Collection<Person> people() {
        return List.of(new Person(volunteerId, new UnitPath(unit)));
    }

    static ContractView of(StayingContract contract) {
        return new ContractView(
                contract.id().value(),
                contract.volunteer().value(),
                contract.unit().value(),
                contract.data(),
                contract.until());
    }
}
