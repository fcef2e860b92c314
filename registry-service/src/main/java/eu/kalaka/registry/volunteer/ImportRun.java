package eu.kalaka.registry.volunteer;

import eu.kalaka.platform.web.ComeBackLater;
import eu.kalaka.registry.files.ListFile;
import eu.kalaka.registry.files.Row;
import eu.kalaka.registry.files.UnreadableFile;
import eu.kalaka.registry.volunteer.FileImport.Progress;
import eu.kalaka.registry.volunteer.FileImport.State;
import eu.kalaka.registry.volunteer.ListedPerson.Context;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Registers the people of a list in the background, some hundred by one command. Each is registered whole or not at all; if the
 * instance ends in the middle, the next run passes over those who are there. A file that left nobody out goes with its run.
 */
@Component
class ImportRun {

    private static final Logger LOG = LoggerFactory.getLogger(ImportRun.class);
    private static final int AT_ONCE = 250;
    private static final Duration PAUSE = Duration.ofMillis(50);
    /** How often it waits for the broker before it gives up: five minutes. */
    private static final int PAUSES = 6_000;

    private final FileImports imports;
    private final ListedPerson listedPerson;
    private final RegisterVolunteer registerVolunteer;
    private final Clock clock;

    ImportRun(FileImports imports, ListedPerson listedPerson, RegisterVolunteer registerVolunteer, Clock clock) {
        this.imports = imports;
        this.listedPerson = listedPerson;
        this.registerVolunteer = registerVolunteer;
        this.clock = clock;
    }

    /** Begins; how far it is stands in the import. */
    void start(FileImport found, ListFile file, String by) {
        Thread.ofVirtual().name("import").start(() -> run(found, file, by));
    }

    /** Registers them all before it returns. */
    void run(FileImport found, ListFile file, String by) {
        var tally = new Tally(found, by);
        try {
            file.visit(new RowsOf(found, tally::add));
            tally.write();
            tally.tell(State.DONE);
            if (tally.refused == 0) {
                imports.forget(found.id());
            }
        } catch (UnreadableFile | RuntimeException e) {
            // Without its message: those of store and parser may quote what stands in the list.
            LOG.warn("An import ended before its list: {}", e.getClass().getName());
            tally.tell(State.BROKEN);
        }
    }

    /** That row with the refusal; its value is that of the column which the refusal is about. */
    static RowError refused(Row row, Context context, VolunteerRefusal refusal) {
        String field = refusal.field() == null ? "name" : refusal.field();
        int at = context.columns().at(field);
        return new RowError(
                row.number(),
                at < 0 ? "" : context.columns().name(at),
                field,
                at < 0 ? "" : row.cell(at).beginning(),
                refusal.reason());
    }

    /** A run as far as it is. */
    private final class Tally {

        private final FileImport found;
        private final String by;
        private final Map<VolunteerId, Volunteer> drafted = new LinkedHashMap<>();
        private int rows;
        private int registered;
        private int known;
        private int refused;

        Tally(FileImport found, String by) {
            this.found = found;
            this.by = by;
        }

        boolean add(Row row, Context context) {
            rows++;
            switch (listedPerson.read(row, context)) {
                case ListedPerson.Wrong _ -> refused++;
                case ListedPerson.Person(var id, Registration form) -> {
                    switch (registerVolunteer.draft(form, id, by)) {
                        case RegisterVolunteer.Refused _ -> refused++;
                        case RegisterVolunteer.Drafted(Volunteer volunteer) -> {
                            // Twice in the list is once in the registry.
                            known += drafted.putIfAbsent(volunteer.id(), volunteer) == null ? 0 : 1;
                        }
                    }
                }
            }
            if (drafted.size() == AT_ONCE) {
                write();
                tell(State.RUNNING);
            }
            return true;
        }

        void write() {
            int now = registerAll(List.copyOf(drafted.values()));
            registered += now;
            known += drafted.size() - now;
            drafted.clear();
        }

        /** What the broker has not taken yet is let go first; a broker that is away for long ends the run. */
        private int registerAll(List<Volunteer> some) {
            for (int paused = 0; ; paused++) {
                try {
                    return registerVolunteer.registerAll(some);
                } catch (ComeBackLater e) {
                    if (paused == PAUSES) {
                        throw e;
                    }
                    if (paused % 100 == 0) {
                        tell(State.RUNNING);
                    }
                    LockSupport.parkNanos(PAUSE.toNanos());
                }
            }
        }

        void tell(State state) {
            imports.set(found.id(), new Progress(state, clock.instant(), rows, registered, known, refused));
        }
    }
}
