package eu.kalaka.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.kalaka.contracts.UnitPath;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.security.oauth2.jwt.Jwt;

class CallerTest {

    private static final Right RIGHT = Right.of("point_worker");

    @ParameterizedTest
    @CsvSource({
        "/hu/ke/tata,           true",
        "/hu/ke/tata/dunaalmas, true",
        "/hu/ke,                false",
        "/hu/ke/tatabanya,      false",
        "/hu/ke/komarom,        false",
        "/gr/serres,            false",
        "/,                     false"
    })
    void aRoleHoldsForItsUnitAndAllBelowAndNothingElse(String unit, boolean may) {
        assertThat(caller("point_worker@/hu/ke/tata").may(RIGHT, new UnitPath(unit)))
                .isEqualTo(may);
    }

    @Test
    void anotherRoleGivesNothing() {
        assertThat(caller("viewer@/").may(RIGHT, new UnitPath("/hu/ke/tata"))).isFalse();
    }

    @Test
    void aQueryIsNarrowedToWhatIsAskedAndHeld() {
        Caller caller = caller("point_worker@/hu/ke/tata", "point_worker@/gr/serres");

        assertThat(criteria(caller, "/hu/ke")).contains("tata").doesNotContain("serres");
        assertThat(criteria(caller, "/hu/ke/tata/dunaalmas")).contains("dunaalmas");
        assertThat(criteria(caller, "/")).contains("tata", "serres");
    }

    @Test
    void aQueryOutsideWhatIsHeldMatchesNothing() {
        assertThat(criteria(caller("point_worker@/hu/ke/tata"), "/hu/ke/komarom"))
                .contains("$in\" : []");
        assertThat(criteria(caller("viewer@/"), "/")).contains("$in\" : []");
    }

    @Test
    void aTokenOfAnotherProviderMayHaveAClientIdThatIsNoUuid() {
        UUID volunteer = UUID.randomUUID();

        Caller caller = CallerResolver.of(token("point_worker@/hu/ke")
                .claim("client_id", "dashboard")
                .claim("volunteer_id", volunteer.toString())
                .build());

        assertThat(caller.own("volunteer_id")).contains(volunteer);
        assertThat(caller.own("client_id")).isEmpty();
    }

    @Test
    void rolesThatAreNoneOfOursAreIgnored() {
        assertThat(caller("admin", "point_worker@", "@/hu", "point_worker@hu/ke", "point_worker@/hu/ke/../gr")
                        .grants())
                .isEmpty();
    }

    @Test
    void aTokenWithoutASubjectIsNotTaken() {
        Jwt nobody = Jwt.withTokenValue("t")
                .header("alg", "RS256")
                .claim("roles", List.of())
                .build();

        assertThatThrownBy(() -> CallerResolver.of(nobody)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Caller caller(String... roles) {
        return CallerResolver.of(token(roles).build());
    }

    private static Jwt.Builder token(String... roles) {
        return Jwt.withTokenValue("t").header("alg", "RS256").subject("anna").claim("roles", List.of(roles));
    }

    private static String criteria(Caller caller, String below) {
        return caller.within(RIGHT, "unit", new UnitPath(below))
                        .getCriteriaObject()
                        .toString()
                + org.springframework.data.mongodb.core.query.SerializationUtils.serializeToJsonSafely(
                        caller.within(RIGHT, "unit", new UnitPath(below)).getCriteriaObject());
    }
}
