package eu.kalaka.local.demo;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes a network through the gateway, what others refer to first. */
final class NetworkLoad {

    private static final int OF_AGE = 18;

    private final Gateway gateway;
    private final Together together;
    private final LocalDate today;
    private final PrintStream console;

    NetworkLoad(Gateway gateway, Together together, LocalDate today, PrintStream console) {
        this.gateway = gateway;
        this.together = together;
        this.today = today;
        this.console = console;
    }

    /**
     * Ids by number.
     *
     * @param hosts of the hosts
     * @param volunteers of the volunteers
     */
    record Ids(Map<Integer, String> hosts, Map<Integer, String> volunteers) {}

    /** @throws LoadStopped where a call is refused or not taken in time; what was written until then stays */
    Ids load(DemoNetwork network) {
        units(network.units());
        Map<Integer, String> hostIds = ids(network.hosts(), Host::number, write("hosts", network.hosts(), Calls::of));
        var examples = new Examples(network, today);
        String tavern = gateway.write(examples.tavern());
        together.each(
                network.hosts(),
                host -> Papers.wayOf(host, id(hostIds, host.number(), "host")).stream()
                        .map(gateway::write)
                        .toList());
        projects(network.hosts(), hostIds);
        Map<Integer, String> volunteerIds =
                ids(network.volunteers(), Volunteer::number, write("volunteers", network.volunteers(), Calls::of));
        minors(network.volunteers(), volunteerIds);
        write("courses", network.courses(), Calls::of);
        write("course plans", network.courses(), course -> Calls.starts(course, today));
        write("needs", network.needs(), need -> Calls.of(need, id(hostIds, need.hostNumber(), "host")));
        write(examples, hostIds, tavern);
        Map<String, Country> countries = network.courses().stream()
                .collect(Collectors.toMap(Course::code, course -> Country.ofUnit(course.unit())));
        write("completions", network.completions(), completion -> {
            Country country = countries.get(completion.courseCode());
            if (country == null) {
                throw new IllegalStateException("completion of no course: " + completion.courseCode());
            }
            return Calls.of(completion, country, id(volunteerIds, completion.volunteerNumber(), "volunteer"));
        });
        return new Ids(hostIds, volunteerIds);
    }

    private void write(Examples examples, Map<Integer, String> hostIds, String tavern) {
        examples.club()
                .ifPresent(club -> gateway.write(examples.everyTuesday(club, id(hostIds, club.number(), "host"))));
        examples.kitchen()
                .ifPresent(kitchen ->
                        gateway.write(examples.untilFurtherNotice(kitchen, id(hostIds, kitchen.number(), "host"))));
        gateway.write(examples.certificate(tavern));
        gateway.write(examples.surplusMeals(tavern));
    }

    /** The two real projects, and the agreements that the county's has. */
    private void projects(List<Host> hosts, Map<Integer, String> hostIds) {
        String county = "";
        for (Project project : Project.ALL) {
            String id = gateway.write(
                    Call.post("/api/programmes", project.country().manager(), project.key(), project.body()));
            project.steps()
                    .forEach(to -> gateway.write(Call.post(
                            "/api/programmes/" + id + "/status",
                            project.country().manager(),
                            project.key() + "-" + to,
                            Map.of("to", to))));
            county = project.equals(Project.COME_WITH_US) ? id : county;
        }
        List<Host> partners = Papers.partners(hosts);
        for (int i = 0; i < partners.size(); i++) {
            Host host = partners.get(i);
            String agreement = gateway.write(Papers.agreement(host, id(hostIds, host.number(), "host"), county));
            Papers.signatures(host, agreement, i).forEach(gateway::write);
        }
    }

    /** Who comes of age tomorrow has no guardian any more, wherever it is tomorrow already. */
    private void minors(List<Volunteer> volunteers, Map<Integer, String> ids) {
        List<Volunteer> minors = volunteers.stream()
                .filter(volunteer -> volunteer.ageOn(today.plusDays(1)) < OF_AGE)
                .toList();
        write("guardians", minors, minor -> Calls.guardian(minor, id(ids, minor.number(), "volunteer")));
        List<Volunteer> students =
                minors.stream().filter(minor -> minor.country() == Country.HU).toList();
        write("students", students, minor -> Calls.student(minor, id(ids, minor.number(), "volunteer")));
    }

    /** Level by level, so that no unit comes before the one above it. */
    private void units(List<Unit> units) {
        var progress = new Progress("units", units.size(), console);
        Map<Integer, List<Unit>> levels =
                units.stream().collect(Collectors.groupingBy(Unit::depth, TreeMap::new, Collectors.toList()));
        levels.values().forEach(level -> write(progress, level, Calls::of));
    }

    private <T> List<String> write(String things, List<T> values, Function<T, Call> call) {
        return write(new Progress(things, values.size(), console), values, call);
    }

    private <T> List<String> write(Progress progress, List<T> values, Function<T, Call> call) {
        return together.each(values, value -> {
            String id = gateway.write(call.apply(value));
            progress.oneMore();
            return id;
        });
    }

    private static <T> Map<Integer, String> ids(List<T> values, Function<T, Integer> number, List<String> ids) {
        Map<Integer, String> byNumber = new TreeMap<>();
        for (int i = 0; i < ids.size(); i++) {
            byNumber.put(number.apply(values.get(i)), ids.get(i));
        }
        return byNumber;
    }

    private static String id(Map<Integer, String> ids, int number, String thing) {
        String id = ids.getOrDefault(number, "");
        if (id.isEmpty()) {
            throw new LoadStopped("the gateway named no id for " + thing + " " + number);
        }
        return id;
    }
}
