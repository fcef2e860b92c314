package eu.kalaka.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.kalaka.contracts.UnitPath;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.data.mongodb.core.query.SerializationUtils;
import org.springframework.security.oauth2.jwt.Jwt;

class CallerTest {

    private static final Right RIGHT = Right.named("box.see")
            .inUnit("point_worker")
            .belowUnit("county_manager")
            .own("volunteer", Own.VOLUNTEER)
            .own("guardian", Own.WARD)
            .own("mentor", Own.HOST);
    private static final Fields FIELDS = Fields.unit("unit").volunteer("who").host("where");
    private static final UUID ANNA = UUID.randomUUID();
    private static final UUID BELA = UUID.randomUUID();
    private static final UUID HOSPITAL = UUID.randomUUID();

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
    void aRoleForTheUnitsBelowDoesNotHoldForTheUnitItself() {
        Caller manager = caller("county_manager@/hu/ke");

        assertThat(manager.may(RIGHT, new UnitPath("/hu/ke/tata"))).isTrue();
        assertThat(manager.may(RIGHT, new UnitPath("/hu/ke"))).isFalse();
        assertThat(criteria(manager, "/")).contains("ne", "/hu/ke");
    }

    @Test
    void onesOwnRecordTakesBothTheRoleAndTheClaim() {
        Subject annas = Subject.in(new UnitPath("/gr/serres")).volunteer(ANNA);

        assertThat(owner("volunteer", "volunteer_id", ANNA).may(RIGHT, annas)).isTrue();
        assertThat(owner("volunteer", "volunteer_id", BELA).may(RIGHT, annas)).isFalse();
        assertThat(owner("viewer", "volunteer_id", ANNA).may(RIGHT, annas)).isFalse();
        assertThat(caller("volunteer@/hu/ke").may(RIGHT, annas)).isFalse();
        assertThat(caller("volunteer@/hu/ke").may(RIGHT)).isFalse();
        assertThat(owner("volunteer", "volunteer_id", BELA).may(RIGHT)).isTrue();
    }

    @Test
    void aGuardianMayForEveryWardAndForNobodyElse() {
        Caller guardian = of(token("guardian@/hu/ke")
                .claim("ward_ids", List.of(ANNA.toString(), BELA.toString()))
                .build());
        Subject somewhere = Subject.in(new UnitPath("/hu/ke/tata"));

        assertThat(guardian.may(RIGHT, somewhere.volunteer(ANNA))).isTrue();
        assertThat(guardian.may(RIGHT, somewhere.volunteer(BELA))).isTrue();
        assertThat(guardian.may(RIGHT, somewhere.volunteer(HOSPITAL))).isFalse();
        assertThat(guardian.may(RIGHT, somewhere)).isFalse();
        assertThat(criteria(guardian, "/hu")).contains("who", ANNA.toString(), BELA.toString(), "/hu");
    }

    @Test
    void onesOwnHostCountsAsFarAsTheRolesUnitReaches() {
        Caller mentor = owner("mentor", "host_id", HOSPITAL);

        assertThat(mentor.may(RIGHT, Subject.in(new UnitPath("/hu/ke/tata")).host(HOSPITAL)))
                .isTrue();
        assertThat(mentor.may(RIGHT, Subject.in(new UnitPath("/hu/va/sarvar")).host(HOSPITAL)))
                .isFalse();
        assertThat(criteria(mentor, "/")).contains("where", HOSPITAL.toString(), "/hu/ke");
        assertThat(criteria(mentor, "/gr")).contains("$in\" : []");
    }

    @Test
    void aListThatDoesNotSayWhereOwnRecordsStandIsAMistake() {
        Caller volunteer = owner("volunteer", "volunteer_id", ANNA);

        assertThatThrownBy(() -> volunteer.within(RIGHT, "unit", UnitPath.NETWORK))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aClaimThatIsNoUuidOwnsNothing() {
        Caller caller = of(token("volunteer@/hu/ke")
                .claim("client_id", "dashboard")
                .claim("volunteer_id", "anna")
                .claim("ward_ids", List.of("x", 7))
                .build());

        assertThat(caller.client()).isEqualTo("dashboard");
        assertThat(caller.own()).isEmpty();
    }

    @Test
    void anotherIssuerSpeaksInItsOwnWordsForItsOwnUnitsOnly() {
        Caller clerk = of(Jwt.withTokenValue("t")
                .header("alg", "RS256")
                .issuer(SERRES.issuer())
                .subject("anna")
                .claim("realm_access", Map.of("roles", List.of("kalaka-desk", "network_admin@/", "viewer@/gr/serres")))
                .claim("volunteer_id", ANNA.toString())
                .build());

        assertThat(clerk.subject()).isEqualTo("https://login.serres.example#anna");
        assertThat(clerk.grants())
                .extracting(Caller.Grant::toString)
                .containsExactly("point_worker@/gr/serres/lefkonas", "viewer@/gr/serres");
        assertThat(clerk.own()).isEmpty();
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
                .issuer(OURS.issuer())
                .claim("roles", List.of())
                .build();

        assertThatThrownBy(() -> of(nobody)).isInstanceOf(IllegalArgumentException.class);
    }

    private static final Issuers.Issuer OURS = issuer("https://kalaka.example", "roles", Map.of(), "/");
    private static final Issuers.Issuer SERRES = issuer(
            "https://login.serres.example",
            "realm_access.roles",
            Map.of("kalaka-desk", List.of("point_worker@/gr/serres/lefkonas", "point_worker@/hu/ke/tata")),
            "/gr/serres");

    private static Issuers.Issuer issuer(String name, String claim, Map<String, List<String>> grants, String unit) {
        return new Issuers.Issuer(
                name, URI.create(name + "/jwks"), "kalaka", Set.of("at+jwt"), claim, grants, unit, true);
    }

    private static Caller of(Jwt token) {
        return new CallersOfTokens(new Issuers(List.of(OURS, SERRES))).of(token);
    }

    private static Caller caller(String... roles) {
        return of(token(roles).build());
    }

    private static Caller owner(String role, String claim, UUID id) {
        return of(token(role + "@/hu/ke").claim(claim, id.toString()).build());
    }

    private static Jwt.Builder token(String... roles) {
        return Jwt.withTokenValue("t")
                .header("alg", "RS256")
                .issuer(OURS.issuer())
                .subject("anna")
                .claim("roles", List.of(roles));
    }

    private static String criteria(Caller caller, String below) {
        return SerializationUtils.serializeToJsonSafely(
                caller.within(RIGHT, FIELDS, new UnitPath(below)).getCriteriaObject());
    }
}
