package eu.kalaka.local.demo;

/** A point, WGS 84 degrees. */
record Place(double lat, double lon) {

    private static final double METRES_PER_DEGREE = 111_320;
    private static final double EARTH_RADIUS_KM = 6371;

    /** A point at most so many metres away, on a grid of about a metre. */
    Place near(Dice dice, double metres) {
        double direction = dice.upTo(2 * StrictMath.PI);
        double distance = dice.upTo(metres);
        double north = StrictMath.cos(direction) * distance / METRES_PER_DEGREE;
        double east =
                StrictMath.sin(direction) * distance / (METRES_PER_DEGREE * StrictMath.cos(StrictMath.toRadians(lat)));
        return new Place(onGrid(lat + north), onGrid(lon + east));
    }

    private static double onGrid(double degrees) {
        return StrictMath.rint(degrees * 100_000) / 100_000;
    }

    double kilometresTo(Place other) {
        double halfNorth = StrictMath.sin(StrictMath.toRadians(other.lat - lat) / 2);
        double halfEast = StrictMath.sin(StrictMath.toRadians(other.lon - lon) / 2);
        double chord = halfNorth * halfNorth
                + StrictMath.cos(StrictMath.toRadians(lat))
                        * StrictMath.cos(StrictMath.toRadians(other.lat))
                        * halfEast
                        * halfEast;
        return 2 * EARTH_RADIUS_KM * StrictMath.asin(StrictMath.sqrt(chord));
    }
}
