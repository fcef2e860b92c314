package eu.kalaka.registry.volunteer;

import eu.kalaka.contracts.Roles;
import eu.kalaka.contracts.UnitPath;
import eu.kalaka.platform.security.Caller;
import eu.kalaka.platform.security.Right;
import eu.kalaka.platform.store.Ids;
import eu.kalaka.registry.files.Columns;
import eu.kalaka.registry.files.ListFile;
import eu.kalaka.registry.files.Reading;
import eu.kalaka.registry.files.Row;
import eu.kalaka.registry.files.UnreadableFile;
import eu.kalaka.registry.unit.Units;
import eu.kalaka.registry.volunteer.FileImport.Progress;
import eu.kalaka.registry.volunteer.FileImport.Settings;
import eu.kalaka.registry.volunteer.ListedPerson.Context;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Takes in lists that people have: brought in parts, looked at, corrected in how they are read, then run. Nothing is registered
 * before the run; a run may be repeated, because the id of a person follows from the list.
 */
@Component
class ImportVolunteers {

    static final Right RIGHT =
            Right.named("volunteer.import").inUnit(Roles.NETWORK_ADMIN, Roles.COUNTY_MANAGER, Roles.COORDINATOR);

    private static final int ROWS_SHOWN = 20;

    /** What somebody may ask of an import. */
    sealed interface Answer<T> {}

    record Given<T>(T value) implements Answer<T> {}

    record Refused<T>(VolunteerRefusal refusal) implements Answer<T> {}

    /** There is none, or none that the caller may know of. */
    record Missing<T>() implements Answer<T> {}

    /** A list as it is read: its columns, and its first rows. */
    record Preview(
            FileImport started,
            @Nullable ListFile file,
            @Nullable Columns columns,
            List<Row> rows) {}

    /**
     * Some of what is wrong in a list.
     *
     * @param next row from which to look further, absent where there is no more
     */
    record Errors(List<RowError> errors, @Nullable Integer next) {}

    private final FileImports imports;
    private final ListedPerson listedPerson;
    private final RegisterVolunteer registerVolunteer;
    private final ImportRun importRun;
    private final Units units;
    private final Ids ids;
    private final Clock clock;

    ImportVolunteers(
            FileImports imports,
            ListedPerson listedPerson,
            RegisterVolunteer registerVolunteer,
            ImportRun importRun,
            Units units,
            Ids ids,
            Clock clock) {
        this.imports = imports;
        this.listedPerson = listedPerson;
        this.registerVolunteer = registerVolunteer;
        this.importRun = importRun;
        this.units = units;
        this.ids = ids;
        this.clock = clock;
    }

    Answer<FileImport> begin(UnitPath unit, Caller caller) {
        if (!units.contains(unit)) {
            return new Refused<>(VolunteerRefusal.UNKNOWN_UNIT);
        }
        var started = new FileImport(
                ids.ofCommand().toString(), unit, caller.subject(), clock.instant(), Settings.GUESSED, Progress.NONE);
        if (imports.find(started.id()).isEmpty()) {
            imports.add(started);
        }
        return new Given<>(started);
    }

    Answer<FileImport> keepPart(String id, int number, byte[] bytes, Caller caller) {
        return atRest(id, caller, found -> {
            imports.keep(id, number, clock.instant(), bytes);
            return new Given<>(found);
        });
    }

    Answer<Preview> readAs(String id, Settings settings, Caller caller) {
        return atRest(id, caller, found -> {
            imports.set(id, settings);
            return preview(found.with(settings));
        });
    }

    Answer<Preview> see(String id, Caller caller) {
        return found(id, caller).<Answer<Preview>>map(this::preview).orElseGet(Missing::new);
    }

    Answer<FileImport> forget(String id, Caller caller) {
        return atRest(id, caller, found -> {
            imports.forget(id);
            return new Given<>(found);
        });
    }

    /** What is wrong in the rows from that one on, found anew each time: values of people are not written down for it. */
    Answer<Errors> errors(String id, int from, int most, Caller caller) {
        return opened(id, caller, (found, file) -> {
            List<RowError> errors = new ArrayList<>();
            var next = new AtomicReference<@Nullable Integer>();
            file.visit(new RowsOf(found, (row, context) -> {
                if (row.number() < from) {
                    return true;
                }
                if (errors.size() >= most) {
                    next.set(row.number());
                    return false;
                }
                errors.addAll(wrongIn(row, context, caller));
                return true;
            }));
            return new Given<>(new Errors(errors, next.get()));
        });
    }

    /** Begins to register everybody in the list who can be. */
    Answer<FileImport> run(String id, Caller caller) {
        return opened(id, caller, (found, file) -> {
            if (!columns(found, file).filter(ImportVolunteers::areEnough).isPresent()) {
                return new Refused<>(VolunteerRefusal.COLUMNS_MISSING);
            }
            if (found.isRunning(clock.instant()) || !imports.begin(found, clock.instant())) {
                return new Refused<>(VolunteerRefusal.IMPORT_IS_RUNNING);
            }
            importRun.start(found, file, caller.subject());
            return new Given<>(imports.find(id).orElse(found));
        });
    }

    private List<RowError> wrongIn(Row row, Context context, Caller caller) {
        return switch (listedPerson.read(row, context)) {
            case ListedPerson.Wrong(List<RowError> errors) -> errors;
            case ListedPerson.Person(var personId, Registration form) ->
                switch (registerVolunteer.draft(form, personId, caller.subject())) {
                    case RegisterVolunteer.Drafted _ -> List.of();
                    case RegisterVolunteer.Refused(VolunteerRefusal refusal) ->
                        List.of(ImportRun.refused(row, context, refusal));
                };
        };
    }

    private Answer<Preview> preview(FileImport found) {
        Optional<byte[]> bytes = imports.file(found.id());
        if (bytes.isEmpty()) {
            return new Given<>(new Preview(found, null, null, List.of()));
        }
        try {
            ListFile file = open(found, bytes.get());
            List<Row> rows = new ArrayList<>();
            file.visit(row -> {
                rows.add(row);
                return rows.size() <= ROWS_SHOWN;
            });
            if (rows.isEmpty()) {
                return new Refused<>(VolunteerRefusal.EMPTY_LIST);
            }
            return new Given<>(
                    new Preview(found, file, RowsOf.columns(found, rows.getFirst()), rows.subList(1, rows.size())));
        } catch (UnreadableFile e) {
            return new Refused<>(refusal(e));
        }
    }

    /** Nobody is registered without a name and a day of birth. */
    private static boolean areEnough(Columns columns) {
        return columns.at("birthDate") >= 0
                && Stream.of("name", "familyName", "givenName").anyMatch(field -> columns.at(field) >= 0);
    }

    private static Optional<Columns> columns(FileImport found, ListFile file) throws UnreadableFile {
        var columns = new AtomicReference<@Nullable Columns>();
        file.visit(head -> {
            columns.set(RowsOf.columns(found, head));
            return false;
        });
        return Optional.ofNullable(columns.get());
    }

    /** What is done with a file that can be read. */
    private interface Opened<T> {
        Answer<T> with(FileImport found, ListFile file) throws UnreadableFile;
    }

    private <T> Answer<T> opened(String id, Caller caller, Opened<T> use) {
        Optional<FileImport> found = found(id, caller);
        if (found.isEmpty()) {
            return new Missing<>();
        }
        Optional<byte[]> bytes = imports.file(id);
        if (bytes.isEmpty()) {
            return new Refused<>(VolunteerRefusal.PART_MISSING);
        }
        try {
            return use.with(found.get(), open(found.get(), bytes.get()));
        } catch (UnreadableFile e) {
            return new Refused<>(refusal(e));
        }
    }

    private <T> Answer<T> atRest(String id, Caller caller, Function<FileImport, Answer<T>> change) {
        Optional<FileImport> found = found(id, caller);
        if (found.isEmpty()) {
            return new Missing<>();
        }
        return found.get().isRunning(clock.instant())
                ? new Refused<>(VolunteerRefusal.IMPORT_IS_RUNNING)
                : change.apply(found.get());
    }

    private Optional<FileImport> found(String id, Caller caller) {
        return imports.find(id).filter(one -> caller.may(RIGHT, one.unit()));
    }

    private static ListFile open(FileImport found, byte[] bytes) throws UnreadableFile {
        Settings settings = found.settings();
        return ListFile.open(bytes, new Reading(settings.encoding(), settings.separator()));
    }

    private static VolunteerRefusal refusal(UnreadableFile e) {
        return switch (e.reason()) {
            case NOT_A_LIST -> VolunteerRefusal.NOT_A_LIST;
            case OLD_WORKBOOK -> VolunteerRefusal.OLD_WORKBOOK;
            case TOO_LARGE -> VolunteerRefusal.LIST_TOO_LARGE;
            case EMPTY -> VolunteerRefusal.EMPTY_LIST;
            case OTHER_ENCODING -> VolunteerRefusal.OTHER_ENCODING;
        };
    }
}
