package eu.kalaka.registry.files;

import java.util.List;

/**
 * A row of a list.
 *
 * @param number as a spreadsheet counts: the first is 1, and a cell of several lines counts once
 */
public record Row(int number, List<Cell> cells) {

    public Row {
        cells = List.copyOf(cells);
    }

    /** Whether nothing is written in it. */
    boolean isBlank() {
        return cells.stream().allMatch(cell -> cell.text().isEmpty());
    }

    /** The cell in that place, an empty one beyond the end. */
    public Cell cell(int at) {
        return at < cells.size() ? cells.get(at) : Cell.EMPTY;
    }
}
