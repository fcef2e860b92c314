package eu.kalaka.registry.files;

import eu.kalaka.registry.files.UnreadableFile.Reason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.jspecify.annotations.Nullable;

/** Reads workbooks (XLSX). */
final class Workbooks {

    private static final long MOST_UNPACKED_BYTES = 400_000_000;

    /** By them dates are known from numbers. A cell that cannot be read is one that is wrong, not a list that is. */
    private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, true);

    private Workbooks() {}

    /** Whether it is packed as a workbook is. */
    static boolean isWorkbook(byte[] bytes) {
        return startsWith(bytes, 0x50, 0x4B, 0x03, 0x04);
    }

    static boolean isOldWorkbook(byte[] bytes) {
        return startsWith(bytes, 0xD0, 0xCF, 0x11, 0xE0);
    }

    /** That it is a workbook, and unpacks to no more than one could be. */
    static void check(byte[] bytes) throws UnreadableFile {
        boolean isWorkbook = false;
        long unpacked = 0;
        byte[] part = new byte[64 * 1024];
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                .get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                isWorkbook |= entry.getName().equals("xl/workbook.xml");
                try (InputStream content = zip.getInputStream(entry)) {
                    for (int read = content.read(part); read >= 0; read = content.read(part)) {
                        unpacked += read;
                        if (unpacked > MOST_UNPACKED_BYTES) {
                            throw new UnreadableFile(Reason.TOO_LARGE);
                        }
                    }
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new UnreadableFile(Reason.NOT_A_LIST);
        }
        if (!isWorkbook) {
            throw new UnreadableFile(Reason.NOT_A_LIST);
        }
    }

    static void visit(byte[] bytes, Reading.Visitor visitor) throws UnreadableFile {
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes), WITH_FORMATS);
                Stream<org.dhatim.fastexcel.reader.Row> rows =
                        workbook.getFirstSheet().openStream()) {
            rows.map(Workbooks::row)
                    .filter(row -> !row.isBlank())
                    .takeWhile(visitor::visit)
                    .forEach(_ -> {});
        } catch (IOException | RuntimeException e) {
            throw new UnreadableFile(Reason.NOT_A_LIST);
        }
    }

    private static Row row(org.dhatim.fastexcel.reader.Row found) {
        List<Cell> cells = IntStream.range(0, found.getCellCount())
                .mapToObj(at -> cell(found.getOptionalCell(at).orElse(null)))
                .toList();
        return new Row(found.getRowNum(), cells);
    }

    private static Cell cell(org.dhatim.fastexcel.reader.@Nullable Cell found) {
        if (found == null || found.getType() == CellType.EMPTY) {
            return Cell.EMPTY;
        }
        return switch (found.getType()) {
            case FORMULA -> new Cell("=" + found.getFormula(), true);
            case NUMBER -> new Cell(number(found), false);
            case EMPTY -> Cell.EMPTY;
            case STRING, BOOLEAN, ERROR -> text(found.getText());
        };
    }

    private static Cell text(@Nullable String text) {
        return text == null ? Cell.EMPTY : new Cell(Cell.stripped(HarmlessCell.undone(text)), false);
    }

    /** A date where the cell is shown as one; else the number as it would be written, telephone numbers too. */
    private static String number(org.dhatim.fastexcel.reader.Cell found) {
        String format = found.getDataFormatString();
        BigDecimal number = found.asNumber();
        if (format != null && isDate(format)) {
            LocalDateTime date = found.asDate();
            return date.toLocalDate().toString();
        }
        return number.stripTrailingZeros().toPlainString();
    }

    private static boolean isDate(String format) {
        String shown = format.toLowerCase(Locale.ROOT).replaceAll("\"[^\"]*\"|\\[[^]]*]", "");
        return shown.contains("y") || (shown.contains("d") && shown.contains("m"));
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (bytes.length <= i || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
