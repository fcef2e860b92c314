package eu.kalaka.local.demo;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The demo's values as calls of the gateway's API. */
final class Calls {

    private static final String NETWORK_LOGIN = "admin";
    private static final String IKSZ_AREA = "environment";
    private static final int AGE_OF_CAPACITY = 14;
    private static final String REPRESENTATIVE = "Minta Képviselő";
    private static final String COORDINATOR = "Minta Koordinátor";
    private static final String MENTOR = "Minta Mentor";

    private Calls() {}

    static Call of(Unit unit) {
        return Call.put(
                "/api/units",
                NETWORK_LOGIN,
                new Body()
                        .with("path", unit.path())
                        .with("kind", unit.kind())
                        .with("names", new TreeMap<>(unit.names()))
                        .with("place", unit.place() == null ? null : place(unit.place()))
                        .with("contact", unit.isNetwork() ? null : Offices.contact(unit))
                        .with("openingHours", unit.isNetwork() ? null : Offices.openingHours(unit))
                        .fields());
    }

    static Call of(Host host) {
        return Call.post(
                "/api/hosts",
                host.country().manager(),
                "demo-host-%04d".formatted(host.number()),
                new Body()
                        .with("unit", host.unit())
                        .with("name", host.name())
                        .with("legalType", host.legalType())
                        .with("structureType", host.structureType())
                        .with("country", host.country().name())
                        .with("email", host.email())
                        .with("phone", host.phone())
                        .with("place", place(host.place()))
                        .with("scope", String.join(", ", host.activities()))
                        .with("representative", Map.of("name", REPRESENTATIVE))
                        .with("coordinator", Map.of("name", COORDINATOR, "email", host.email()))
                        .with("mentors", List.of(Map.of("name", MENTOR)))
                        .with("safeguarding", Map.of("name", REPRESENTATIVE, "phone", host.phone()))
                        .with("checklist", List.of("tasks_written", "induction_planned", "rules_adopted"))
                        .with("registers", host.country() == Country.HU ? register(host) : null)
                        .fields());
    }

    /** An invented number of the register of hosts. */
    private static Map<String, Object> register(Host host) {
        return new TreeMap<>(Map.of("hu_volunteer_hosts", "DEMO-%04d/2026".formatted(host.number())));
    }

    static Call of(Volunteer volunteer) {
        return Call.post(
                "/api/volunteers",
                volunteer.country().manager(),
                "demo-volunteer-%04d".formatted(volunteer.number()),
                new Body()
                        .with("unit", volunteer.unit())
                        .with("name", volunteer.name())
                        .with("calledName", volunteer.calledName())
                        .with("phone", volunteer.phone())
                        .with("email", volunteer.email())
                        .with("language", volunteer.language())
                        .with("preferredChannel", volunteer.preferredChannel())
                        .with("birthDate", volunteer.birthDate().toString())
                        .with("settlement", volunteer.settlement())
                        .with("place", place(volunteer.place()))
                        .with("skills", volunteer.skills())
                        .with("languages", volunteer.languages())
                        .with(
                                "availability",
                                volunteer.availability().stream()
                                        .map(Calls::freeTime)
                                        .toList())
                        .with("maxDistanceKm", volunteer.maxDistanceKm())
                        .with("channel", volunteer.channel())
                        .with("consents", volunteer.consents())
                        .fields());
    }

    /** A minor's parent signed for her; the day is reckoned from her birth, so that it is the same in every run. */
    static Call guardian(Volunteer minor, String volunteerId) {
        return Call.put(
                "/api/volunteers/" + volunteerId + "/guardian",
                minor.country().manager(),
                new Body()
                        .with("name", minor.name())
                        .with("relation", "parent")
                        .with("declarations", true)
                        .with("childAgreed", true)
                        .with(
                                "signedOn",
                                minor.birthDate().plusYears(AGE_OF_CAPACITY).toString())
                        .fields());
    }

    /** Hungarian minors do their school community service. */
    static Call student(Volunteer minor, String volunteerId) {
        return Call.put(
                "/api/volunteers/" + volunteerId + "/student",
                minor.country().manager(),
                new Body()
                        .with("school", "Gimnázium, " + minor.settlement())
                        .with("accepted", true)
                        .with("areas", List.of(IKSZ_AREA, "social", "culture"))
                        .fields());
    }

    /** When a course is held next depends on the day of the run. */
    static Call starts(Course course, LocalDate today) {
        return Call.put(
                "/api/courses/" + course.code() + "/starts",
                Country.ofUnit(course.unit()).manager(),
                new Body()
                        .with(
                                "starts",
                                Stream.of(12, 75, 138)
                                        .map(days -> today.plusDays(days + 7L * course.number())
                                                .toString())
                                        .toList())
                        .fields());
    }

    static Call of(Course course) {
        return Call.post(
                "/api/courses",
                Country.ofUnit(course.unit()).manager(),
                "demo-course-%04d".formatted(course.number()),
                new Body()
                        .with("unit", course.unit())
                        .with("code", course.code())
                        .with("names", new TreeMap<>(course.names()))
                        .with("validMonths", course.validMonths())
                        .fields());
    }

    /** The shifts depend on the day of the run, the key does not: a need of yesterday's run is not written again. */
    static Call of(Need need, String hostId) {
        return Call.post(
                        "/api/needs",
                        need.country().manager(),
                        "demo-need-%04d".formatted(need.number()),
                        new Body()
                                .with("unit", need.unit())
                                .with("hostId", hostId)
                                .with("title", need.title())
                                .with("tasks", need.tasks())
                                .with("activity", need.activity())
                                .with("targetGroup", need.targetGroup())
                                .with("regime", need.regime())
                                .with("ikszArea", need.isCommunityService() ? IKSZ_AREA : null)
                                .with("mentor", need.isCommunityService() ? true : null)
                                .with("place", place(need.place()))
                                .with(
                                        "shifts",
                                        need.shifts().stream().map(Calls::shift).toList())
                                .with("minAge", need.minAge())
                                .with("skillsMust", need.skillsMust())
                                .with("skillsNice", need.skillsNice())
                                .with("trainingMust", need.trainingMust())
                                .with("languagesNice", need.languagesNice())
                                .with("publish", need.publish())
                                .fields())
                .orEarlierOne();
    }

    static Call of(Completion completion, Country country, String volunteerId) {
        return Call.post(
                "/api/courses/" + completion.courseCode() + "/completions",
                country.manager(),
                "demo-completion-%04d".formatted(completion.number()),
                new Body()
                        .with("volunteerId", volunteerId)
                        .with("completedOn", completion.completedOn().toString())
                        .fields());
    }

    static Map<String, Object> place(Place place) {
        return new Body().with("lat", place.lat()).with("lon", place.lon()).fields();
    }

    private static Map<String, Object> freeTime(FreeTime free) {
        return new Body()
                .with("day", free.day().name())
                .with("part", free.part().code())
                .fields();
    }

    private static Map<String, Object> shift(Shift shift) {
        return new Body()
                .with("start", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(shift.start()))
                .with("end", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(shift.end()))
                .with("places", shift.places())
                .fields();
    }
}
