package eu.kalaka.registry.volunteer;

/**
 * Why a row of a list cannot be registered. The value is for whoever has the list; it is neither kept nor logged.
 *
 * @param row as a spreadsheet counts
 * @param column the head of the column
 * @param field what the column holds
 * @param value the beginning of what is written there
 * @param reason as problem documents name it
 */
record RowError(int row, String column, String field, String value, String reason) {}
