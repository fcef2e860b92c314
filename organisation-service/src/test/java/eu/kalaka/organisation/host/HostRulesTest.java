package eu.kalaka.organisation.host;

import static org.assertj.core.api.Assertions.assertThat;

import eu.kalaka.contracts.UnitPath;
import eu.kalaka.organisation.contact.PhoneNumbers;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    private static Host host(String legalType, String country, @Nullable String phone) {
        return new Host(
                new HostId(new UUID(0, 1)),
                new UnitPath("/hu/ke/tata/tata"),
                "Somebody",
                legalType,
                null,
                country,
                null,
                phone,
                null,
                null);
    }
}
