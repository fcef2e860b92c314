package eu.kalaka.registry.volunteer;

import eu.kalaka.registry.files.Columns;
import eu.kalaka.registry.files.Reading;
import eu.kalaka.registry.files.Row;
import eu.kalaka.registry.volunteer.FileImport.Settings;
import eu.kalaka.registry.volunteer.ListedPerson.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/** Goes through the people of a list: takes the first row as its head and hands the others on. */
final class RowsOf implements Reading.Visitor {

    private final FileImport found;
    private final BiPredicate<Row, Context> each;
    private @Nullable Context context;

    /** Hands on every row but the head; {@code each} says whether to go on. */
    RowsOf(FileImport found, BiPredicate<Row, Context> each) {
        this.found = found;
        this.each = each;
    }

    @Override
    public boolean visit(Row row) {
        if (context == null) {
            Settings settings = found.settings();
            context = new Context(columns(found, row), found.unit(), settings.language(), settings.consents());
            return true;
        }
        return each.test(row, context);
    }

    /** What the columns hold: as somebody said, else by the head. */
    static Columns columns(FileImport found, Row head) {
        List<String> said = found.settings().columns();
        if (said == null) {
            return Columns.guess(head, ListedPerson.FIELDS);
        }
        List<@Nullable String> fields = new ArrayList<>();
        said.forEach(field -> fields.add(field.isEmpty() ? null : field));
        return Columns.said(head, fields);
    }
}
