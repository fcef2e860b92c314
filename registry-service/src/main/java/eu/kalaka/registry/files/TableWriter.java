package eu.kalaka.registry.files;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Writes a table row by row, holding few of them; finished by closing, which leaves the stream open. */
public interface TableWriter extends AutoCloseable {

    /** The next row; cells are text whatever they look like. */
    void row(List<String> cells) throws IOException;

    @Override
    void close() throws IOException;

    /** Separated by semicolons, as spreadsheets in Hungary and Greece expect, in UTF-8 with the mark by which they know it. */
    static TableWriter csv(OutputStream out) throws IOException {
        return new CsvTable(out);
    }

    /** One sheet of a workbook. */
    static TableWriter xlsx(OutputStream out, String sheet) {
        return new XlsxTable(out, sheet);
    }
}
