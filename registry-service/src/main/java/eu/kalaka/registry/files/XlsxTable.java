package eu.kalaka.registry.files;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** {@link TableWriter#xlsx}: every cell says of itself that it is text, so none is a formula. */
final class XlsxTable implements TableWriter {

    private static final int ROWS_HELD = 500;
    /** A workbook's own limit. */
    private static final int MOST_CHARACTERS = 32_767;

    private final Workbook workbook;
    private final Worksheet sheet;
    private int next;

    XlsxTable(OutputStream out, String name) {
        workbook = new Workbook(out, "Kalaka", "1.0");
        sheet = workbook.newWorksheet(name);
    }

    @Override
    public void row(List<String> cells) throws IOException {
        for (int column = 0; column < cells.size(); column++) {
            String text = HarmlessCell.visible(cells.get(column));
            if (!text.isEmpty()) {
                sheet.inlineString(next, column, text.substring(0, Math.min(text.length(), MOST_CHARACTERS)));
            }
        }
        next++;
        if (next % ROWS_HELD == 0) {
            sheet.flush();
        }
    }

    @Override
    public void close() throws IOException {
        sheet.finish();
        workbook.finish();
    }
}
