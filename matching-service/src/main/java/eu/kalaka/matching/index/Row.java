package eu.kalaka.matching.index;

/**
 * A profile in numbers, on its way into a block.
 *
 * @param cell where it belongs
 * @param flags which of {@link Block}'s flags it has, those of {@link Past} apart
 * @param week one bit for each of the 28 weekly times
 * @param lat as {@link eu.kalaka.matching.eligibility.Distance#millionths}
 * @param lon the same
 * @param birth epoch day
 * @param evidence as {@link Keys#until}
 * @param levels as {@link Keys#level}
 */
@SuppressWarnings("ArrayRecordComponent") // columns; they never leave the package
record Row(
        long high,
        long low,
        CellKey cell,
        int unit,
        int lat,
        int lon,
        int maxKm,
        int birth,
        int registered,
        int flags,
        int week,
        int[] skills,
        int[] languages,
        int[] evidence,
        int[] levels,
        Extras extras,
        Past past) {}
