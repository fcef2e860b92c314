package eu.kalaka.registry.volunteer;

import eu.kalaka.contracts.Roles;
import eu.kalaka.platform.audit.Personal.Person;
import eu.kalaka.platform.security.Caller;
import eu.kalaka.platform.security.Right;
import eu.kalaka.registry.files.ContactCards;
import eu.kalaka.registry.files.TableWriter;
import eu.kalaka.registry.search.Hit;
import eu.kalaka.registry.search.Hits;
import eu.kalaka.registry.search.VolunteerIndex;
import eu.kalaka.registry.search.Wanted;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Gives exactly the list that was looked for as a file. */
@Component
class ExportVolunteers {

    static final Right RIGHT =
            Right.named("volunteer.export").inUnit(Roles.NETWORK_ADMIN, Roles.COUNTY_MANAGER, Roles.COORDINATOR);

    /** An entry of the audit trail names everybody in the list, and must fit into one document of the store. */
    private static final int MOST = 50_000;

    private static final int READ_AT_ONCE = 200;

    private final VolunteerIndex index;
    private final FindVolunteers findVolunteers;
    private final Clock clock;

    ExportVolunteers(VolunteerIndex index, FindVolunteers findVolunteers, Clock clock) {
        this.index = index;
        this.findVolunteers = findVolunteers;
        this.clock = clock;
    }

    /** The file, or empty where the list is too long for one. */
    Optional<Export> export(ExportRequest request, Caller caller, Locale locale) {
        Search search = request.search();
        Wanted wanted =
                search.in(caller.unitsFor(RIGHT, search.below()), LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
        Hits found = index.find(wanted, search.order(), search.isDescending(), null, MOST);
        if (found.total() > MOST) {
            return Optional.empty();
        }
        List<Person> people = found.items().stream()
                .map(hit -> new Person(hit.id(), hit.unit()))
                .toList();
        return Optional.of(new Export(
                request.format(), people, out -> write(request.format(), found.items(), caller, locale, out)));
    }

    private void write(String format, List<Hit> hits, Caller caller, Locale locale, OutputStream out)
            throws IOException {
        switch (format) {
            case "vcard" -> cards(hits, caller, out);
            case "xlsx" -> table(TableWriter.xlsx(out, "Kalaka"), hits, caller, locale);
            default -> table(TableWriter.csv(out), hits, caller, locale);
        }
    }

    private void table(TableWriter table, List<Hit> hits, Caller caller, Locale locale) throws IOException {
        ExportRow row = new ExportRow(locale);
        try (table) {
            table.row(row.head());
            for (int from = 0; from < hits.size(); from += READ_AT_ONCE) {
                for (Volunteer volunteer : read(hits, from, caller)) {
                    table.row(row.of(volunteer));
                }
            }
        }
    }

    private void cards(List<Hit> hits, Caller caller, OutputStream out) throws IOException {
        try (var cards = new ContactCards(out)) {
            for (int from = 0; from < hits.size(); from += READ_AT_ONCE) {
                for (Volunteer volunteer : read(hits, from, caller)) {
                    cards.write(ExportRow.card(volunteer));
                }
            }
        }
    }

    private List<Volunteer> read(List<Hit> hits, int from, Caller caller) {
        List<Hit> some = hits.subList(from, Math.min(from + READ_AT_ONCE, hits.size()));
        return findVolunteers.shown(some, RIGHT, caller).toList();
    }
}
