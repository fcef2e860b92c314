package eu.kalaka.local.demo;

/** A settlement with its point's unit path; the population is the known one or an even share of the rest of its district. */
record Settlement(Country country, String unit, String name, Place place, double population, boolean town) {

    Settlement withPopulation(double people) {
        return new Settlement(country, unit, name, place, people, town);
    }
}
