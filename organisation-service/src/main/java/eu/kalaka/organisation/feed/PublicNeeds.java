package eu.kalaka.organisation.feed;

import eu.kalaka.contracts.UnitPath;
import eu.kalaka.organisation.host.Host;
import eu.kalaka.organisation.host.HostId;
import eu.kalaka.organisation.need.Need;
import eu.kalaka.organisation.need.NeedId;
import eu.kalaka.organisation.need.NeedStatus;
import eu.kalaka.platform.security.Caller;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** The needs that everybody may know of: published, and listed. */
@Component
class PublicNeeds {

    /** Looking for people, or was: what everybody could read stays readable under its own address. */
    private static final List<NeedStatus> TOLD = List.of(NeedStatus.PUBLISHED, NeedStatus.FILLED, NeedStatus.EXPIRED);

    private final MongoTemplate mongo;

    PublicNeeds(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    /** Those of a unit and all below it. */
    List<PublicNeed> below(UnitPath unit) {
        return find(Caller.under("unit", unit), List.of(NeedStatus.PUBLISHED));
    }

    List<PublicNeed> ofHost(HostId host) {
        return find(Criteria.where("hostId").is(host.value().toString()), List.of(NeedStatus.PUBLISHED));
    }

    /** One, also when it has all its people or its time is over. */
    Optional<PublicNeed> find(NeedId id) {
        return find(Criteria.where("_id").is(id.value().toString()), TOLD).stream()
                .findFirst();
    }

    private List<PublicNeed> find(Criteria which, List<NeedStatus> statuses) {
        Criteria open = new Criteria()
                .andOperator(
                        which,
                        Criteria.where("status").in(statuses),
                        Criteria.where("announcement.listed").ne(false));
        List<Need> needs = mongo.find(Query.query(open).with(Sort.by("_id")), Need.class);
        Map<HostId, String> names = names(needs);
        return needs.stream()
                .map(need -> new PublicNeed(need, names.getOrDefault(need.hostId(), "")))
                .toList();
    }

    private Map<HostId, String> names(List<Need> needs) {
        List<String> hosts = needs.stream()
                .map(need -> need.hostId().value().toString())
                .distinct()
                .toList();
        return mongo.find(Query.query(Criteria.where("_id").in(hosts)), Host.class).stream()
                .collect(Collectors.toMap(Host::id, host -> host.particulars().name()));
    }
}
