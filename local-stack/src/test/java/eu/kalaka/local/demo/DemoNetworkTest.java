package eu.kalaka.local.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DemoNetworkTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final DemoNetwork NETWORK = DemoNetwork.on(TODAY);
    private static final Codes CODES = Codes.fromContracts();

    @Test
    void theSameDayGivesTheSameNetwork() {
        assertThat(DemoNetwork.on(TODAY)).isEqualTo(NETWORK);
    }

    @Test
    void theSameCallsAreMadeInEveryJvm() {
        // Sets and maps of java.util are salted anew in each run; a body must not depend on them.
        assertThat(Calls.of(NETWORK.volunteers().getFirst()).body().toString()).isEqualTo("""
                        {unit=/hu/ke/esztergom/esztergom, name=Szekeres Teréz, phone=+36300000001, \
                        email=terez.szekeres1@example.org, language=hu, preferredChannel=sms, birthDate=1957-04-29, \
                        settlement=Esztergom, place={lat=47.78484, lon=18.74417}, skills=[CARE.company_older, \
                        EDUC.reading_aloud, CARE.escort, FOOD.food_sorting, HLTH.hospital_visit, FOOD.food_rescue, \
                        PRAC.drive_car], languages=[hu], availability=[{day=MONDAY, part=morning}, \
                        {day=MONDAY, part=afternoon}, {day=TUESDAY, part=morning}, {day=TUESDAY, part=evening}, \
                        {day=WEDNESDAY, part=morning}, {day=THURSDAY, part=morning}, {day=FRIDAY, part=morning}, \
                        {day=FRIDAY, part=afternoon}, {day=SATURDAY, part=morning}, {day=SUNDAY, part=morning}], \
                        maxDistanceKm=15, channel=phone, consents=[registry, matching_share, sms_calls, newsletter, \
                        survey]}""");
    }

    @Test
    void anotherDayMovesOnlyTheNeeds() {
        DemoNetwork later = DemoNetwork.on(TODAY.plusDays(40));
        assertThat(later.needs()).isNotEqualTo(NETWORK.needs());
        assertThat(later.volunteers()).isEqualTo(NETWORK.volunteers());
        assertThat(later.hosts()).isEqualTo(NETWORK.hosts());
        assertThat(later.units()).isEqualTo(NETWORK.units());
        assertThat(later.completions()).isEqualTo(NETWORK.completions());
    }

    @Test
    void hasTheNumbersItPromises() {
        assertThat(NETWORK.volunteers()).hasSize(2000);
        assertThat(NETWORK.hosts()).hasSize(120);
        assertThat(NETWORK.needs()).hasSize(300);
        assertThat(NETWORK.courses()).hasSize(3);
        assertThat(NETWORK.completions()).hasSize(150);
        assertThat(NETWORK.volunteers().stream().filter(each -> each.country() == Country.HU))
                .hasSize(1400);
    }

    @Test
    void knowsTheWholeUnitTree() {
        List<String> paths = NETWORK.units().stream().map(Unit::path).toList();
        assertThat(paths).doesNotHaveDuplicates().hasSize(1 + 1 + 6 + 76 + 1 + 6 + 9);
        assertThat(paths)
                .contains(
                        "/",
                        "/hu/ke",
                        "/hu/ke/tatabanya",
                        "/hu/ke/tata/tata",
                        "/hu/ke/tata/dunaalmas",
                        "/hu/ke/kisber/acsteszer",
                        "/gr/serres",
                        "/gr/serres/ano-vrontou",
                        "/gr/serres/kapetan-mitrousi",
                        "/gr/serres/lefkonas/kala-dendra");
        assertThat(paths).allMatch(path -> path.matches("/|(/[a-z0-9-]{1,40}){2,4}"));
        assertThat(NETWORK.units().stream().filter(unit -> unit.kind().equals("point")))
                .hasSize(85)
                .allMatch(unit -> unit.place() != null);
    }

    @Test
    void everyOfficeSaysHowAndWhenItIsReached() {
        for (Unit unit : NETWORK.units()) {
            Map<String, Object> body = Calls.of(unit).body();
            if (unit.isNetwork()) {
                assertThat(body).doesNotContainKeys("contact", "openingHours");
            } else {
                assertThat(String.valueOf(body.get("contact"))).matches("\\{email=[a-z0-9.-]+@example\\.org}");
                assertThat((List<?>) body.get("openingHours"))
                        .hasSize(unit.kind().equals("point") ? 2 : 5);
            }
        }
    }

    @Test
    void theTwoRealProjectsHaveTheirTrueFigures() {
        assertThat(Project.COME_WITH_US.body().toString())
                .contains("vol_placed", "value=650", "value=4900", "value=15")
                .contains("startsOn=2026-01-01", "endsOn=2027-06-30");
        assertThat(Project.NETWORK_OF_SERRES.body().toString())
                .contains("ΟΠΣ 5045031", "budget=43400.0", "2829/23-05-2019", "2020-02-28", "2022-02-27");
    }

    @Test
    void nineOfTheFifteenAgreementsBearBothSignatures() {
        List<Host> partners = Papers.partners(NETWORK.hosts());

        assertThat(partners).hasSize(11).allMatch(host -> host.country() == Country.HU);
        assertThat(IntStream.range(0, partners.size())
                        .filter(i -> Papers.signatures(partners.get(i), "x", i).size() == 2)
                        .count())
                .isEqualTo(Papers.SIGNED);
    }

    @Test
    void everyRecordLiesInAKnownPoint() {
        Set<String> points = NETWORK.units().stream()
                .filter(unit -> unit.kind().equals("point"))
                .map(Unit::path)
                .collect(Collectors.toSet());
        assertThat(NETWORK.volunteers()).allMatch(volunteer -> points.contains(volunteer.unit()));
        assertThat(NETWORK.hosts()).allMatch(host -> points.contains(host.unit()));
        assertThat(NETWORK.needs()).allMatch(need -> points.contains(need.unit()));
    }

    @Test
    void moreVolunteersLiveWhereMorePeopleLive() {
        Map<String, Long> byUnit =
                NETWORK.volunteers().stream().collect(Collectors.groupingBy(Volunteer::unit, Collectors.counting()));
        assertThat(byUnit.get("/hu/ke/tatabanya/tatabanya")).isBetween(280L, 330L);
        assertThat(byUnit.get("/gr/serres/serres/serres")).isGreaterThan(400);
        assertThat(byUnit).containsKey("/hu/ke/komarom/csem");
    }

    @Test
    void namesAreWrittenInBothAlphabets() {
        for (Volunteer volunteer : NETWORK.volunteers()) {
            String letters = volunteer.country() == Country.HU ? "[\\p{IsLatin} ]+" : "[\\p{IsGreek} ]+";
            assertThat(volunteer.name()).matches(letters);
        }
        assertThat(NETWORK.volunteers()).anyMatch(each -> each.name().matches(".*[őűŐŰ].*"));
    }

    @Test
    void greekFamilyNamesAgreeWithTheGivenName() {
        assertThat(NETWORK.volunteers())
                .noneMatch(each -> each.name().matches("(Μαρία|Ελένη|Σοφία) .*(ος|ης|ής|άς)"))
                .noneMatch(each -> each.name().matches("(Γεώργιος|Νικόλαος|Πέτρος) .*(οπούλου|ίδου|άδου)"));
    }

    @Test
    void volunteersUseOnlyKnownCodes() {
        for (Volunteer volunteer : NETWORK.volunteers()) {
            assertThat(CODES.skills()).containsAll(volunteer.skills());
            assertThat(CODES.languages()).containsAll(volunteer.languages());
            assertThat(CODES.consentPurposes()).containsAll(volunteer.consents());
            assertThat(volunteer.skills()).isNotEmpty().doesNotHaveDuplicates();
            assertThat(volunteer.consents()).contains("registry").doesNotHaveDuplicates();
            assertThat(volunteer.availability()).isNotEmpty();
        }
    }

    @Test
    void everyActivityOfTheCodeListIsAskedFor() {
        assertThat(NETWORK.needs().stream().map(Need::activity).collect(Collectors.toSet()))
                .isEqualTo(CODES.activities());
    }

    @Test
    void needsUseOnlyKnownCodes() {
        Set<String> courses = NETWORK.courses().stream().map(Course::code).collect(Collectors.toSet());
        for (Need need : NETWORK.needs()) {
            assertThat(CODES.skills()).containsAll(need.skillsMust()).containsAll(need.skillsNice());
            assertThat(CODES.targetGroups()).contains(need.targetGroup());
            assertThat(CODES.languages()).containsAll(need.languagesNice());
            assertThat(courses).containsAll(need.trainingMust());
            assertThat(need.regime()).isIn("koet", "informal", "iksz", "gr_law", "gr_municipal", "gr_civil_protection");
        }
        assertThat(NETWORK.hosts()).allMatch(host -> CODES.organisationTypes().contains(host.legalType()));
    }

    @Test
    void everyTypeOfSocialStructureStandsInSerresUnderItsOwnName() {
        List<Host> structures = NETWORK.hosts().stream()
                .filter(host -> host.structureType() != null)
                .toList();
        assertThat(structures)
                .extracting(Host::structureType)
                .hasSizeGreaterThanOrEqualTo(10)
                .containsAll(CODES.structureTypes().keySet());
        assertThat(structures).allSatisfy(host -> {
            assertThat(host.unit()).startsWith("/gr/serres/");
            assertThat(host.legalType()).isEqualTo("municipal_service");
            assertThat(host.name()).startsWith(CODES.structureTypes().get(host.structureType()) + " «");
            assertThat(Calls.of(host).body()).containsEntry("structureType", host.structureType());
        });
        assertThat(NETWORK.hosts()).noneMatch(host -> host.name().contains("{"));
    }

    @Test
    void everyNeedHasAHostOfItsOwnController() {
        Map<Integer, Host> hosts = NETWORK.hosts().stream().collect(Collectors.toMap(Host::number, host -> host));
        for (Need need : NETWORK.needs()) {
            Host host = hosts.get(need.hostNumber());
            assertThat(host).isNotNull();
            assertThat(need.unit()).isEqualTo(host.unit());
            assertThat(host.activities()).contains(need.activity());
        }
    }

    @Test
    void everyShiftIsInTheNextSixtyDaysAtAnHourForPeople() {
        for (Need need : NETWORK.needs()) {
            assertThat(need.shifts()).hasSizeBetween(1, 3);
            for (Shift shift : need.shifts()) {
                assertThat(shift.start().getZone()).isEqualTo(need.country().zone());
                assertThat(shift.start().toLocalDate()).isBetween(TODAY.plusDays(1), TODAY.plusDays(60));
                assertThat(shift.end()).isAfter(shift.start());
                assertThat(shift.start().toLocalTime()).isAfterOrEqualTo(LocalTime.of(8, 0));
                assertThat(shift.end().toLocalTime()).isBeforeOrEqualTo(LocalTime.of(21, 0));
                assertThat(shift.end().toLocalDate()).isEqualTo(shift.start().toLocalDate());
                assertThat(shift.places()).isPositive();
            }
        }
    }

    @Test
    void noShiftCrossesFromOnePartOfTheDayIntoAnother() {
        for (Need need : NETWORK.needs()) {
            for (Shift shift : need.shifts()) {
                assertThat(DayPart.at(shift.end().toLocalTime().minusMinutes(1)))
                        .isEqualTo(DayPart.at(shift.start().toLocalTime()));
            }
        }
    }

    @Test
    void nobodyIsAskedForOnChristmasDay() {
        assertThat(NETWORK.needs().stream().flatMap(need -> need.shifts().stream()))
                .noneMatch(shift -> shift.start().toLocalDate().equals(LocalDate.of(2026, 12, 25)));
    }

    @Test
    void noSchoolNeedFallsOnAWeekend() {
        assertThat(NETWORK.needs().stream()
                        .filter(need -> need.activity().equals("school"))
                        .flatMap(need -> need.shifts().stream()))
                .allMatch(shift -> shift.start().getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0);
    }

    @Test
    void onAnyDayEveryNeedFitsSomeoneInItsOwnCounty() {
        for (int days = 0; days < 21; days += 3) {
            DemoNetwork network = DemoNetwork.on(TODAY.plusDays(days));
            Fit fit = new Fit(network.volunteers(), network.completions());
            assertThat(network.needs()).allMatch(fit::isFor);
        }
    }

    @Test
    void someNeedsKeepMostPeopleOut() {
        assertThat(NETWORK.needs().stream().filter(need -> !need.skillsMust().isEmpty()))
                .hasSizeBetween(70, 180);
        assertThat(NETWORK.needs().stream().filter(need -> !need.trainingMust().isEmpty()))
                .hasSizeBetween(10, 60);
        assertThat(NETWORK.needs().stream().flatMap(need -> need.skillsMust().stream()))
                .contains("HLTH.first_aid", "PRAC.drive_car");
    }

    @Test
    void everyPhoneNumberIsValidAndNobodySharesOne() throws NumberParseException {
        PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();
        for (Volunteer volunteer : NETWORK.volunteers()) {
            var number = numbers.parse(volunteer.phone(), null);
            assertThat(numbers.isValidNumberForRegion(
                            number, volunteer.country().name()))
                    .as(volunteer.phone())
                    .isTrue();
        }
        for (Host host : NETWORK.hosts()) {
            assertThat(numbers.isValidNumber(numbers.parse(host.phone(), null))).isTrue();
        }
        assertThat(NETWORK.volunteers().stream().map(Volunteer::phone)).doesNotHaveDuplicates();
    }

    @Test
    void nobodyWithALandlineOnlyIsSentATextMessage() throws NumberParseException {
        PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();
        int landlines = 0;
        for (Volunteer volunteer : NETWORK.volunteers()) {
            var type = numbers.getNumberType(numbers.parse(volunteer.phone(), null));
            if (type == PhoneNumberUtil.PhoneNumberType.FIXED_LINE) {
                landlines++;
                assertThat(volunteer.preferredChannel()).isIn("call", "letter");
                assertThat(volunteer.consents()).doesNotContain("sms_calls");
            }
        }
        assertThat(landlines).isBetween(20, 120);
    }

    @Test
    void everyEmailAddressIsAtAReservedDomain() {
        assertThat(NETWORK.volunteers().stream()
                        .map(Volunteer::email)
                        .filter(email -> email != null)
                        .toList())
                .doesNotHaveDuplicates()
                .allMatch(email -> email.matches("[a-z.-]+\\d+@example\\.(org|net)"));
        assertThat(NETWORK.hosts()).allMatch(host -> host.email().matches("[a-z0-9-]+@example\\.org"));
    }

    @Test
    void aboutEveryEighthHasNoEmailAndThenNoneIsPreferred() {
        List<Volunteer> without = NETWORK.volunteers().stream()
                .filter(each -> each.email() == null)
                .toList();
        assertThat(without.size() / 2000.0).isCloseTo(0.12, within(0.025));
        assertThat(without).noneMatch(volunteer -> volunteer.preferredChannel().equals("email"));
    }

    @Test
    void agesAreFromFourteenToEightyFiveAndFewAreMinors() {
        assertThat(NETWORK.volunteers())
                .allMatch(volunteer -> volunteer.ageOn(TODAY) >= 14 && volunteer.ageOn(TODAY) <= 85);
        List<Volunteer> minors = NETWORK.volunteers().stream()
                .filter(volunteer -> volunteer.ageOn(TODAY) < 18)
                .toList();
        assertThat(minors)
                .hasSizeBetween(40, 140)
                .allMatch(minor -> minor.consents().contains("guardian_consent"));
    }

    @Test
    void nursesAreNotYoung() {
        assertThat(NETWORK.volunteers().stream().filter(each -> each.skills().contains("HLTH.nurse")))
                .hasSizeGreaterThan(30)
                .allMatch(nurse -> nurse.ageOn(TODAY) >= 44);
    }

    @Test
    void mostGiveTheConsentsThatMatchingNeeds() {
        assertThat(share("matching_share")).isBetween(0.9, 0.96);
        assertThat(share("sms_calls")).isBetween(0.8, 0.9);
    }

    private static double share(String consent) {
        return NETWORK.volunteers().stream()
                        .filter(volunteer -> volunteer.consents().contains(consent))
                        .count()
                / 2000.0;
    }

    @Test
    void everyoneLivesWithinFifteenHundredMetresOfThePoint() {
        Map<String, Place> points = new HashMap<>();
        for (Unit unit : NETWORK.units()) {
            if (unit.place() != null) {
                points.put(unit.path(), unit.place());
            }
        }
        for (Volunteer volunteer : NETWORK.volunteers()) {
            Place point = points.get(volunteer.unit());
            assertThat(point).isNotNull();
            assertThat(volunteer.place().kilometresTo(point)).isLessThanOrEqualTo(1.5);
        }
    }

    @Test
    void coursesAreFinishedByAdultsOfTheSameCountyInThePast() {
        Map<String, Course> courses =
                NETWORK.courses().stream().collect(Collectors.toMap(Course::code, course -> course));
        for (Completion completion : NETWORK.completions()) {
            Volunteer volunteer = NETWORK.volunteers().get(completion.volunteerNumber() - 1);
            Course course = courses.get(completion.courseCode());
            assertThat(course).isNotNull();
            assertThat(Country.ofUnit(course.unit())).isEqualTo(volunteer.country());
            assertThat(completion.completedOn()).isBefore(TODAY);
            assertThat(volunteer.ageOn(completion.completedOn())).isGreaterThanOrEqualTo(18);
        }
    }
}
