package eu.kalaka.registry.volunteer;

import static org.assertj.core.api.Assertions.assertThat;

import eu.kalaka.contracts.UnitPath;
import eu.kalaka.registry.files.Columns;
import eu.kalaka.registry.files.ListFile;
import eu.kalaka.registry.files.Reading;
import eu.kalaka.registry.files.Row;
import eu.kalaka.registry.files.UnreadableFile;
import eu.kalaka.registry.volunteer.ListedPerson.Context;
import eu.kalaka.registry.volunteer.ListedPerson.Person;
import eu.kalaka.registry.volunteer.ListedPerson.Wrong;
import jakarta.validation.Validation;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class ListedPersonTest {

    private static final UnitPath TATA = new UnitPath("/hu/ke/tata");
    private static final UnitPath SERRES = new UnitPath("/gr/serres");

    private final ListedPerson reader = new ListedPerson(
            Validation.buildDefaultValidatorFactory().getValidator(), JsonMapper.shared(), new PhoneNumbers());

    @Test
    void readsARowAsTheFormItWouldHaveBeen() {
        Registration form = person(
                "Név;Becenév;Született;Telefon;E-mail;Nyelv;Értesítés módja;Lakóhely;Beszélt nyelvek;Ráérés;Távolság (km)",
                "Őry Ágnes;Ági;1952. 03. 14.;06/30 123-4567, 34/123456;agi@example.org;magyar;telefon;Tata;"
                        + "magyar|angol;szombat délelőtt, hétfő;15 km",
                TATA);

        assertThat(form.name()).isEqualTo("Őry Ágnes");
        assertThat(form.calledName()).isEqualTo("Ági");
        assertThat(form.birthDate()).isEqualTo(LocalDate.of(1952, 3, 14));
        assertThat(form.phone()).isEqualTo("+36301234567");
        assertThat(form.email()).isEqualTo("agi@example.org");
        assertThat(form.language()).isEqualTo("hu");
        assertThat(form.preferredChannel()).isEqualTo("call");
        assertThat(form.settlement()).isEqualTo("Tata");
        assertThat(form.languages()).containsExactly("hu", "en");
        assertThat(form.availability()).hasSize(4);
        assertThat(form.maxDistanceKm()).isEqualTo(15);
        assertThat(form.channel()).isEqualTo("import");
        assertThat(form.unit()).isEqualTo(TATA.value());
    }

    @Test
    void readsWhateverElseAFormAsks() {
        Registration form = person(
                "Név;Született;Irányítószám;Egyéb készségek;Óra havonta;Rendszeresség;Közlekedés;Jogosítvány;Készenlét;Tapasztalat;"
                        + "Végzettség;Foglalkozás;Munkahely;Motiváció;Honnan hallott rólunk;Segítségigény",
                "A;1952-03-14;2890;kötés, horgolás;8 óra;rendszeresen;autó, Busz/kerékpár;igen;nem;két év kórházban;"
                        + "érettségi;nyugdíjas;Posta;segíteni;Facebook;rámpa kell",
                TATA);

        assertThat(form.postcode()).isEqualTo("2890");
        assertThat(form.ownSkills()).isEqualTo("kötés, horgolás");
        assertThat(form.hoursPerMonth()).isEqualTo(8);
        assertThat(form.commitment()).isEqualTo("regular");
        assertThat(form.transport()).containsExactly("car", "public", "bicycle");
        assertThat(form.drivingLicence()).isTrue();
        assertThat(form.emergencyPool()).isFalse();
        assertThat(form.experience()).isEqualTo("két év kórházban");
        assertThat(form.education()).isEqualTo("secondary");
        assertThat(form.occupation()).isEqualTo("retired");
        assertThat(form.employer()).isEqualTo("Posta");
        assertThat(form.motivation()).isEqualTo("segíteni");
        assertThat(form.heardFrom()).isEqualTo("social_media");
        assertThat(form.adjustments()).isEqualTo("rámpa kell");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            Name;Birth date;Postcode;Hours per month;Commitment;Transport;Driving licence;Education;Occupation;Heard from        ~ A;1952-03-14;622 00;300;one-off;car;X;higher;self-employed;word of mouth
            Ονοματεπώνυμο;Ημ. γέννησης;ΤΚ;Ώρες τον μήνα;Συχνότητα;Μετακίνηση;Δίπλωμα οδήγησης;Μόρφωση;Επάγγελμα;Πώς μας μάθατε ~ A;1952-03-14;622 00;300 ώρες;Έκτακτα;ΙΧ;ΝΑΙ;Πτυχίο;Αυτοαπασχολούμενη;Από φίλο
            név;született;irsz;havi óra;commitment;transport;driving licence;education;occupation;heard from                     ~ A;1952-03-14;622 00;300;one_off;car;1;higher;self_employed;friend
            """)
    void readsTheSameInEveryLanguageAndByItsCode(String head, String row) {
        Registration form = person(head, row, SERRES);

        assertThat(form.postcode()).isEqualTo("622 00");
        assertThat(form.hoursPerMonth()).isEqualTo(300);
        assertThat(form.commitment()).isEqualTo("one_off");
        assertThat(form.transport()).containsExactly("car");
        assertThat(form.drivingLicence()).isTrue();
        assertThat(form.education()).isEqualTo("higher");
        assertThat(form.occupation()).isEqualTo("self_employed");
        assertThat(form.heardFrom()).isEqualTo("friend");
    }

    @Test
    void readsGreekRowsAndPutsTheGivenNameFirstThere() {
        Registration form = person(
                "Επώνυμο;Όνομα;Ημ. γέννησης;Κινητό;Διαθεσιμότητα",
                "Παπαδοπούλου;Άννα;14/3/1952;6971234567;Σάββατο πρωί",
                SERRES);

        assertThat(form.name()).isEqualTo("Άννα Παπαδοπούλου");
        assertThat(form.language()).isEqualTo("el");
        assertThat(form.phone()).isEqualTo("+306971234567");
        assertThat(form.availability()).hasSize(1);
    }

    @Test
    void theFamilyNameComesFirstInHungary() {
        assertThat(person("Keresztnév;Vezetéknév;Született", "Ágnes;Őry;1952-03-14", TATA)
                        .name())
                .isEqualTo("Őry Ágnes");
    }

    @Test
    void findsSkillsByTheirNamesInAnyLanguageThoughNamesHaveCommas() {
        assertThat(person(
                                "Név;Született;Készségek",
                                "A;1952-03-14;\"Idős emberek társasága, beszélgetés; Shopping and errands; CARE.home_help\"",
                                TATA)
                        .skills())
                .containsExactly("CARE.company_older", "CARE.shopping", "CARE.home_help");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            Név;Született              ~ ;1952-03-14              ~ name:required
            Név;Született              ~ A;                       ~ birthDate:required
            Név;Született              ~ A;tegnap                 ~ birthDate:bad_date
            Név;Született              ~ A;2999-01-01             ~ birthDate:in_the_future
            Név;Született              ~ =A1;1952-03-14           ~ name:formula
            Név;Született;Telefon      ~ A;1952-03-14;12          ~ phone:bad_phone
            Név;Született;E-mail       ~ A;1952-03-14;agi         ~ email:bad_form
            Név;Született;Nyelv        ~ A;1952-03-14;orosz       ~ language:unknown_code
            Név;Született;Készségek    ~ A;1952-03-14;varázslás   ~ skills:unknown_code
            Név;Született;Ráérés       ~ A;1952-03-14;néha        ~ availability:unknown_time
            Név;Született;Távolság     ~ A;1952-03-14;messze      ~ maxDistanceKm:wrong_type
            Név;Született;Távolság     ~ A;1952-03-14;900         ~ maxDistanceKm:out_of_range
            Név;Született;Irsz         ~ A;1952-03-14;Tata        ~ postcode:bad_form
            Név;Született;Havi óra     ~ A;1952-03-14;sok         ~ hoursPerMonth:wrong_type
            Név;Született;Havi óra     ~ A;1952-03-14;0           ~ hoursPerMonth:out_of_range
            Név;Született;Havi óra     ~ A;1952-03-14;301         ~ hoursPerMonth:out_of_range
            Név;Született;Vállalás     ~ A;1952-03-14;majd        ~ commitment:unknown_code
            Név;Született;Jármű        ~ A;1952-03-14;autó, traktor ~ transport:unknown_code
            Név;Született;Jogosítvány  ~ A;1952-03-14;talán       ~ drivingLicence:wrong_type
            Név;Született;Végzettség   ~ A;1952-03-14;jó          ~ education:unknown_code
            Név;Született;Foglalkozás  ~ A;1952-03-14;pék         ~ occupation:unknown_code
            Név;Született;Tapasztalat  ~ A;1952-03-14;=1+1        ~ experience:formula
            """)
    void namesWhatIsWrong(String head, String row, String wrong) {
        assertThat(errors(head, row)).containsExactly(wrong);
    }

    @Test
    void aMegabyteInACellAndATooLongNameAreNamedNotRead() {
        assertThat(errors("Név;Született", "x".repeat(1_000_000) + ";1952-03-14"))
                .containsExactly("name:too_long");
        assertThat(errors("Név;Született", "x".repeat(300) + ";1952-03-14")).containsExactly("name:bad_length");
        assertThat(errors("Név;Született;Cég", "A;1952-03-14;" + "x".repeat(201)))
                .containsExactly("employer:bad_length");
    }

    @Test
    void theSamePersonHasTheSameIdHoweverSheIsWritten() {
        Person one = (Person) read("Név;Született;Telefon", "Őry Ágnes;1952-03-14;06301234567", TATA);
        Person same = (Person) read("Név;Telefon;Született", " ŐRY  ÁGNES;+36 30 123 4567;1952.03.14.", TATA);
        Person other = (Person) read("Név;Született;Telefon", "Őry Ágnes;1952-03-15;06301234567", TATA);
        Person elsewhere =
                (Person) read("Név;Született;Telefon", "Őry Ágnes;1952-03-14;06301234567", new UnitPath("/hu/ko"));

        assertThat(same.id()).isEqualTo(one.id());
        assertThat(other.id()).isNotEqualTo(one.id());
        assertThat(elsewhere.id()).isNotEqualTo(one.id());
    }

    private Registration person(String head, String row, UnitPath unit) {
        assertThat(read(head, row, unit)).isInstanceOf(Person.class);
        return ((Person) read(head, row, unit)).form();
    }

    private List<String> errors(String head, String row) {
        return ((Wrong) read(head, row, TATA))
                .errors().stream()
                        .map(error -> error.field() + ":" + error.reason())
                        .toList();
    }

    private ListedPerson.Result read(String head, String row, UnitPath unit) {
        List<Row> rows = new ArrayList<>();
        try {
            ListFile.open((head + "\n" + row + "\n").getBytes(StandardCharsets.UTF_8), new Reading("utf-8", ";"))
                    .visit(rows::add);
        } catch (UnreadableFile e) {
            throw new AssertionError(e);
        }
        Columns columns = Columns.guess(rows.get(0), ListedPerson.FIELDS);
        return reader.read(rows.get(1), new Context(columns, unit, null, List.of()));
    }
}
