package eu.kalaka.organisation.host;

import static org.assertj.core.api.Assertions.assertThat;

import eu.kalaka.contracts.GeoPoint;
import eu.kalaka.organisation.contact.PhoneNumbers;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostRulesTest {

    @ParameterizedTest
    @CsvSource({
        "library, HU, true",
        "library, GR, false",
        "school_iksz, HU, true",
        "municipal_service, GR, true",
        "municipal_service, HU, false",
        "civil_protection_org, GR, true",
        "no_such_type, HU, false"
    })
    void aLegalTypeIsOfOneCountry(String legalType, String country, boolean holds) {
        assertThat(HostRules.legalTypeIsOfItsCountry(host(legalType, country, null)))
                .isEqualTo(holds ? Optional.empty() : Optional.of(HostRefusal.LEGAL_TYPE_OF_OTHER_COUNTRY));
    }

    @Test
    void aHostNeedsNoPhone() {
        assertThat(HostRules.refusal(host("library", "HU", null))).isEmpty();
    }

    @Test
    void aPhoneThatIsGivenCanBeDialled() {
        assertThat(HostRules.refusal(host("library", "HU", "06 34 123 456"))).isEmpty();
        assertThat(HostRules.refusal(host("library", "HU", "06 34 12"))).contains(HostRefusal.BAD_PHONE);
    }

    @ParameterizedTest
    @CsvSource({
        "06 34 123 456, HU, +3634123456",
        "06-30-123-4567, HU, +36301234567",
        "+36 30 123 4567, GR, +36301234567",
        "00 36 30 123 4567, HU, +36301234567",
        "2321 012345, GR, +302321012345",
        "694 123 4567, GR, +306941234567",
        "+36200009001, HU, +36200009001",
        "+306920009001, GR, +306920009001"
    })
    void phonesAreReadAsPeopleWriteThem(String text, String country, String e164) {
        assertThat(PhoneNumbers.e164(text, country)).contains(e164);
    }

    @ParameterizedTest
    @CsvSource({"thirty, HU", "'', HU", "112, HU", "06 34 12, HU", "+999 123 456 789, HU", "06 30 123 456 7890, HU"})
    void whatCannotBeDialledIsNoPhone(String text, String country) {
        assertThat(PhoneNumbers.e164(text, country)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "HU_TAX, 12345676-1-11, true",
        "HU_TAX, 12345675-1-11, false",
        "HU_TAX, 12345676-6-11, false",
        "HU_TAX, 1234567, false",
        "HU_COURT, 11-02-0001234, true",
        "HU_COURT, 11-02-000123, false",
        "HU_COMPANY, 11-09-001234, true",
        "HU_SCHOOL, 031936, true",
        "HU_SCHOOL, 31936, false",
        "HU_VOLUNTEER_HOSTS, 1234-1/2024, true",
        "HU_VOLUNTEER_HOSTS, ?, false",
        "GR_TAX, 090000045, true",
        "GR_TAX, 090000046, false",
        "GR_TAX, 000000000, false",
        "GR_COMPANY, 123456789012, true",
        "GR_COMPANY, 12345678901, false",
        "GR_CSO_DATABASE, ΑΒ-12, true",
        "GR_SPECIAL_REGISTER, ' ', false"
    })
    void aRegisterNumberHasTheFormThatTheRegisterGives(Register register, String number, boolean holds) {
        assertThat(register.mayHaveGiven(number)).isEqualTo(holds);
    }

    @Test
    void aHungarianHostHasNoGreekTaxNumber() {
        assertThat(HostRules.refusal(SampleHosts.library()
                        .withRegisters(Map.of(Register.GR_TAX, "090000045"))
                        .profile()))
                .contains(HostRefusal.REGISTER_OF_OTHER_COUNTRY);
    }

    @Test
    void aHostLiesInItsCountry() {
        assertThat(HostRules.refusal(
                        SampleHosts.library().at(new GeoPoint(41.1, 23.5)).profile()))
                .contains(HostRefusal.PLACE_OUTSIDE_COUNTRY);
    }

    @Test
    void whoContributesSaysWhat() {
        assertThat(HostRules.refusal(SampleHosts.library()
                        .giving(new Contribution(null, null, null))
                        .profile()))
                .contains(HostRefusal.NOTHING_TO_CONTRIBUTE);
        assertThat(HostRules.refusal(SampleHosts.library()
                        .giving(new Contribution(null, null, 3))
                        .profile()))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"municipal_service", "municipal_entity", "ngo", "state_region", "user_group_body", "business"})
    void allBodiesOfTheFoundingDocumentAndBusinessesCanBeHosts(String legalType) {
        assertThat(HostRules.refusal(SampleHosts.inLefkonas().ofType(legalType).profile()))
                .isEmpty();
    }

    private static Host.Profile host(String legalType, String country, @Nullable String phone) {
        SampleHosts at = country.equals("HU") ? SampleHosts.library() : SampleHosts.inLefkonas();
        return at.ofType(legalType).withPhone(phone).profile();
    }
}
