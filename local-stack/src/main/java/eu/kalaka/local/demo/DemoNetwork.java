package eu.kalaka.local.demo;

import java.time.LocalDate;
import java.util.List;

/**
 * The whole demo network as values. The same day gives the same network on every machine; another day gives other needs,
 * and the same units, people, hosts and courses.
 */
record DemoNetwork(
        List<Unit> units,
        List<Host> hosts,
        List<Volunteer> volunteers,
        List<Course> courses,
        List<Need> needs,
        List<Completion> completions) {

    static final long SEED = 20261121;

    private static final int VOLUNTEERS_HUNGARY = 1400;
    private static final int VOLUNTEERS_GREECE = 600;
    private static final int HOSTS_HUNGARY = 84;
    private static final int HOSTS_GREECE = 36;
    private static final int NEEDS_HUNGARY = 210;
    private static final int NEEDS_GREECE = 90;

    static DemoNetwork on(LocalDate today) {
        Codes codes = Codes.fromContracts();
        Territory territory = Territory.fromResources();
        List<Volunteer> volunteers = new People(codes, SEED).living(territory, VOLUNTEERS_HUNGARY, VOLUNTEERS_GREECE);
        List<Host> hosts = new Hosts(codes, SEED + 1).in(territory, HOSTS_HUNGARY, HOSTS_GREECE);
        Training training = Training.of(codes, volunteers, SEED + 2);
        Fit fit = new Fit(volunteers, training.completions());
        List<Need> needs = new Needs(codes, hosts, fit, today, SEED + 3).inTheNextWeeks(NEEDS_HUNGARY, NEEDS_GREECE);
        return new DemoNetwork(territory.units(), hosts, volunteers, training.courses(), needs, training.completions());
    }
}
