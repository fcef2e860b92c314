package eu.kalaka.registry.volunteer;

import eu.kalaka.platform.audit.Personal;
import eu.kalaka.registry.files.Cell;
import eu.kalaka.registry.files.Columns;
import eu.kalaka.registry.volunteer.FileImport.Progress;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;

/** Imports as the API shows them. People in them are not in the registry yet, so looks at them name nobody in the audit trail. */
final class ImportViews {

    /** An import with how far it is. */
    record ImportView(
            String id,
            String unit,
            String by,
            Instant at,
            String state,
            int rows,
            int registered,
            int known,
            int refused) {

        static ImportView of(FileImport found) {
            Progress progress = found.progress();
            return new ImportView(
                    found.id(),
                    found.unit().value(),
                    found.by(),
                    found.at(),
                    progress.state().code(),
                    progress.rows(),
                    progress.registered(),
                    progress.known(),
                    progress.refused());
        }
    }

    /** What a column is taken for; without a field it is left out. */
    record ColumnView(int at, String head, @Nullable String field) {}

    /** An import as its list is read. */
    record PreviewView(
            ImportView started,
            @Nullable String encoding,
            @Nullable String separator,
            List<ColumnView> columns,
            List<List<String>> rows)
            implements Personal {

        static PreviewView of(ImportVolunteers.Preview preview) {
            var file = preview.file();
            return new PreviewView(
                    ImportView.of(preview.started()),
                    file == null || file.encoding() == null
                            ? null
                            : file.encoding().code(),
                    file == null ? null : Objects.toString(file.separator(), null),
                    columns(preview.columns()),
                    preview.rows().stream()
                            .map(row ->
                                    row.cells().stream().map(Cell::beginning).toList())
                            .toList());
        }

        @Override
        public Collection<Person> people() {
            return List.of();
        }

        private static List<ColumnView> columns(@Nullable Columns columns) {
            return columns == null
                    ? List.of()
                    : IntStream.range(0, columns.heads().size())
                            .mapToObj(at -> new ColumnView(
                                    at, columns.name(at), columns.fields().get(at)))
                            .toList();
        }
    }

    /** Why a row is not registered, in words too. */
    record ErrorView(int row, String column, String field, String value, String reason, String detail) {}

    /** Some of what is wrong, and where to look further. */
    record ErrorsView(List<ErrorView> items, @Nullable Integer next) implements Personal {

        static ErrorsView of(ImportVolunteers.Errors errors, MessageSource words) {
            return new ErrorsView(
                    errors.errors().stream().map(error -> view(error, words)).toList(), errors.next());
        }

        @Override
        public Collection<Person> people() {
            return List.of();
        }

        private static ErrorView view(RowError error, MessageSource words) {
            String detail =
                    words.getMessage("reason." + error.reason(), null, error.reason(), LocaleContextHolder.getLocale());
            return new ErrorView(
                    error.row(),
                    error.column(),
                    error.field(),
                    error.value(),
                    error.reason(),
                    Objects.requireNonNullElse(detail, error.reason()));
        }
    }

    private ImportViews() {}
}
