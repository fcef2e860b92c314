package eu.kalaka.registry.card;

import eu.kalaka.contracts.Roles;
import eu.kalaka.paper.Paper;
import eu.kalaka.paper.Part;
import eu.kalaka.paper.Printer;
import eu.kalaka.platform.aggregate.Versioned;
import eu.kalaka.platform.audit.Personal.Person;
import eu.kalaka.platform.outbox.AggregateStore;
import eu.kalaka.platform.security.Caller;
import eu.kalaka.platform.security.Own;
import eu.kalaka.platform.security.Right;
import eu.kalaka.platform.security.Subject;
import eu.kalaka.registry.privacy.OwnData;
import eu.kalaka.registry.volunteer.Volunteer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Prints a volunteer's card with her number as QR code, and all that is known of her, in the reader's language. */
@Component
class PrintVolunteer {

    static final Right CARD = Right.named("volunteer.card")
            .inUnit(Roles.NETWORK_ADMIN, Roles.COUNTY_MANAGER, Roles.COORDINATOR, Roles.POINT_WORKER)
            .own(Roles.VOLUNTEER, Own.VOLUNTEER);

    /** What a reader at a check-in table gets: a number that says nothing to anybody but the registry. */
    private static final String CODE = "kalaka:volunteer:";

    private final AggregateStore<Volunteer> volunteers;
    private final OwnData ownData;
    private final MessageSource messages;
    private final JsonMapper json;
    private final Printer printer = new Printer();

    PrintVolunteer(AggregateStore<Volunteer> volunteers, OwnData ownData, MessageSource messages, JsonMapper json) {
        this.volunteers = volunteers;
        this.ownData = ownData;
        this.messages = messages;
        this.json = json;
    }

    /** Her card; nobody who has left has one. */
    Optional<Printed> card(String id, Caller caller, Locale locale) {
        return volunteers
                .find(id)
                .map(Versioned::state)
                .filter(Volunteer::isHere)
                .filter(volunteer -> caller.may(
                        CARD,
                        Subject.in(volunteer.unit()).volunteer(volunteer.id().value())))
                .map(volunteer -> new Printed(
                        printer.print(card(volunteer, locale)),
                        List.of(new Person(volunteer.id().value(), volunteer.unit()))));
    }

    /** All that is known of her, as a table that can be read. */
    Optional<Printed> ownData(String id, Caller caller, Locale locale) {
        return ownData.of(id, caller).map(all -> {
            List<List<String>> rows = new ArrayList<>();
            flatten("", json.valueToTree(all), rows, locale);
            Paper paper = Paper.sheet(locale, words("paper.own-data", locale))
                    .with(new Part.Table(List.of(words("paper.what", locale), words("paper.value", locale)), rows));
            return new Printed(printer.print(paper), all.people());
        });
    }

    private Paper card(Volunteer volunteer, Locale locale) {
        return Paper.card(locale, words("paper.card", locale))
                .text("", volunteer.name())
                .text("", volunteer.unit().value())
                .with(new Part.Code(CODE + volunteer.id().value()));
    }

    /** A row for everything that has a value, under the names that lead to it. */
    private void flatten(String under, JsonNode node, List<List<String>> rows, Locale locale) {
        if (node.isObject()) {
            node.properties()
                    .forEach(field ->
                            flatten(join(under, name(field.getKey(), locale)), field.getValue(), rows, locale));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                flatten(under + " " + (i + 1), node.get(i), rows, locale);
            }
        } else if (!node.isNull() && !node.asString("").isBlank()) {
            rows.add(List.of(under, node.asString("")));
        }
    }

    private static String join(String under, String name) {
        return under.isEmpty() ? name : under + " › " + name;
    }

    /** In words where there are any; a field that has none is named as the JSON names it. */
    private String name(String field, Locale locale) {
        return String.valueOf(messages.getMessage("field." + field, null, field, locale));
    }

    private String words(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }
}
