package eu.kalaka.matching.eligibility;

import static eu.kalaka.matching.eligibility.Asked.closuresFor;
import static eu.kalaka.matching.fixtures.Person.schoolgirlInTata;
import static eu.kalaka.matching.fixtures.Wanted.companyOnSaturdayMorning;
import static org.assertj.core.api.Assertions.assertThat;

import eu.kalaka.matching.copies.Student;
import eu.kalaka.matching.fixtures.Wanted;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IkszGatesTest {

    private static final Student ACCEPTED = new Student("Eötvös", true, Set.of("social", "health"));

    @Test
    void takesOnlyStudentsWhomTheirSchoolAccepted() {
        assertThat(closuresFor(schoolgirlInTata(), service("social"))).containsExactly("student");
        assertThat(closuresFor(schoolgirlInTata().studying(new Student("Eötvös", false, Set.of())), service("social")))
                .containsExactly("student.not_accepted");
        assertThat(closuresFor(schoolgirlInTata().studying(ACCEPTED), service("social")))
                .isEmpty();
    }

    @Test
    void staysInTheAreasThatSheChose() {
        assertThat(closuresFor(schoolgirlInTata().studying(ACCEPTED), service("culture")))
                .containsExactly("student.area");
        assertThat(closuresFor(schoolgirlInTata().studying(new Student("Eötvös", true, Set.of())), service("culture")))
                .isEmpty();
        assertThat(closuresFor(schoolgirlInTata().studying(ACCEPTED), service(null)))
                .containsExactly("student.no_area");
    }

    @ParameterizedTest
    @CsvSource({"health, true", "police, true", "social, false", "culture, false"})
    void needsAMentorInTheHealthAndPoliceAreas(String area, boolean due) {
        Student everywhere = new Student("Eötvös", true, Set.of());

        assertThat(closuresFor(schoolgirlInTata().studying(everywhere), service(area)))
                .isEqualTo(due ? List.of("mentor") : List.of());
        assertThat(closuresFor(
                        schoolgirlInTata().studying(everywhere), service(area).withMentor()))
                .isEmpty();
    }

    @Test
    void asksNobodyElse() {
        assertThat(closuresFor(schoolgirlInTata(), companyOnSaturdayMorning().inTheArea("health")))
                .isEmpty();
    }

    private static Wanted service(@Nullable String area) {
        return companyOnSaturdayMorning().under("iksz").inTheArea(area);
    }
}
