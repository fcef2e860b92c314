package eu.kalaka.organisation.need;

import static eu.kalaka.platform.aggregate.Decision.changed;
import static eu.kalaka.platform.aggregate.Decision.kept;

import eu.kalaka.contracts.Message;
import eu.kalaka.contracts.UnitPath;
import eu.kalaka.organisation.host.HostId;
import eu.kalaka.platform.aggregate.Decision;
import java.util.List;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A need that was worded well once and that others begin with.
 *
 * @param unit that keeps it, for itself and all below
 * @param pattern the need as it was, without what was of its host alone
 * @param retired whether nobody is to begin with it any more
 */
@Document("need-templates")
public record NeedTemplate(@Id TemplateId id, UnitPath unit, String name, Need pattern, boolean retired) {

    static NeedTemplate of(TemplateId id, UnitPath unit, String name, Need need) {
        return new NeedTemplate(id, unit, name, withoutItsHost(need, need.unit(), need.hostId()), false);
    }

    /** The need that a host of that unit may begin with. */
    Need of(UnitPath otherUnit, HostId host) {
        return withoutItsHost(pattern, otherUnit, host);
    }

    Decision<NeedTemplate> retire() {
        return retired ? kept(this) : changed(new NeedTemplate(id, unit, name, pattern, true));
    }

    /** Where it happens, whom to ask for and which programme it belongs to each host says for itself. */
    private static Need withoutItsHost(Need need, UnitPath unit, HostId host) {
        Task task = need.task();
        Requirements asked = need.requirements();
        Conditions said = need.conditions();
        return Need.draft(
                need.id(),
                unit,
                host,
                new Task(
                        task.title(),
                        task.tasks(),
                        task.activity(),
                        task.targetGroup(),
                        task.regime(),
                        null,
                        null,
                        task.isAbroad(),
                        task.communityService()),
                need.shifts().stream().map(Shift::untaken).toList(),
                new Requirements(
                        asked.minAge(),
                        asked.skillsMust(),
                        asked.skillsNice(),
                        asked.skillLevels(),
                        asked.evidenceMust(),
                        asked.trainingMust(),
                        asked.languagesNice(),
                        null),
                need.timing(),
                new Conditions(
                        said.formal(),
                        null,
                        said.groups(),
                        said.allowances(),
                        said.hostGives(),
                        null,
                        said.accessible()),
                need.announcement());
    }

    /** No other service has to do with templates. */
    static List<Message> snapshots(NeedTemplate template) {
        return List.of();
    }
}
