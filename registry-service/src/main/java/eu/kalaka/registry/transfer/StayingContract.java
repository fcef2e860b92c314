package eu.kalaka.registry.transfer;

import eu.kalaka.contracts.UnitPath;
import eu.kalaka.registry.volunteer.ContractData;
import eu.kalaka.registry.volunteer.VolunteerId;
import java.time.LocalDate;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * What contract records consist of, of somebody whom another controller keeps now: it stays with the one whose contracts they are.
 *
 * @param id of the transfer by which she went
 * @param unit that kept her before
 * @param until the last day on which the law holds it
 */
@Document("staying-contracts")
record StayingContract(@Id TransferId id, VolunteerId volunteer, UnitPath unit, ContractData data, LocalDate until) {}
