package eu.kalaka.matching.index;

/**
 * A profile in numbers, on its way into a block.
 *
 * @param cell where it belongs
 * @param flags which of {@link Block}'s flags it has
 * @param week one bit for each of the 28 weekly times
 * @param birth epoch day
 * @param proofs completed courses and evidence, as {@link Keys#until}
 * @param hosts as {@link Keys#regular}
 * @param days as {@link Keys#shiftOn}
 * @param levels as {@link Keys#level}
 */
@SuppressWarnings("ArrayRecordComponent") // columns; they never leave the package
record Row(
        long high,
        long low,
        CellKey cell,
        int unit,
        double lat,
        double lon,
        int maxKm,
        int birth,
        int registered,
        int kept,
        int missed,
        int flags,
        int week,
        int[] skills,
        int[] languages,
        int[] proofs,
        int[] hosts,
        int[] days,
        int[] levels) {}
