package eu.kalaka.portal.room.staff.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import eu.kalaka.portal.api.Problem;
import eu.kalaka.portal.room.staff.agreement.Agreement.Signature;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AgreementTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final Signature SEEN = new Signature("Kiss Éva", DAY);
    private static final UUID PROGRAMME = UUID.fromString("00000000-0000-0000-0000-000000000001");

    @Test
    void isWordedAnewAndSentUntilSomebodyHasSigned() {
        assertThat(agreement("draft", null, null).isOpen()).isTrue();
        assertThat(agreement("draft", null, null).isToBeSent()).isTrue();
        assertThat(agreement("signed_one_side", SEEN, null).isOpen()).isFalse();
        assertThat(agreement("valid", SEEN, SEEN).isToBeSent()).isFalse();
    }

    @Test
    void waitsForTheSignaturesThatWereNotSeen() {
        assertThat(agreement("sent", null, null).unsigned()).containsExactly("centre", "host");
        assertThat(agreement("signed_one_side", SEEN, null).unsigned()).containsExactly("host");
        assertThat(agreement("valid", SEEN, SEEN).unsigned()).isEmpty();
    }

    @Test
    void endsOnlyOnceBothHaveSigned() {
        assertThat(agreement("signed_one_side", SEEN, null).isRunning()).isFalse();
        assertThat(agreement("valid", SEEN, SEEN).isRunning()).isTrue();
        assertThat(agreement("ended", SEEN, SEEN).isRunning()).isFalse();
    }

    @Test
    void goesThroughItsFormUnchanged() {
        assertThat(AgreementForm.of(agreement("draft", null, null)).terms())
                .isEqualTo(Map.of(
                        "subject", "Subject",
                        "centreParty", "Centre",
                        "hostDuties", "Duties",
                        "writtenOn", "2026-11-21",
                        "validFrom", "2026-11-21",
                        "programmeId", PROGRAMME.toString()));
    }

    @Test
    void tellsWhatIsWrongBesideItsOwnFields() {
        Problem problem = new Problem(
                422,
                null,
                null,
                null,
                List.of(
                        new Problem.FieldError("terms.subject", "missing", "needed"),
                        new Problem.FieldError("validUntil", "ends_before_start", "too early")));
        assertThat(AgreementForm.asTyped(problem).of("subject")).isEqualTo("needed");
        assertThat(AgreementForm.asTyped(problem).of("validUntil")).isEqualTo("too early");
    }

    private static Agreement agreement(String status, @Nullable Signature centre, @Nullable Signature host) {
        return new Agreement(
                UUID.randomUUID(),
                "/hu/ke",
                UUID.randomUUID(),
                "cooperation",
                status,
                centre != null && host != null,
                new Agreement.Terms("Subject", "Centre", null, "Duties", null, null, DAY, DAY, null, PROGRAMME),
                null,
                centre,
                host,
                null);
    }
}
