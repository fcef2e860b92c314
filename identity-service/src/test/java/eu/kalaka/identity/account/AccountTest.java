package eu.kalaka.identity.account;

import static org.assertj.core.api.Assertions.assertThat;

import eu.kalaka.contracts.UnitPath;
import eu.kalaka.identity.account.Account.Status;
import eu.kalaka.identity.grant.Grant;
import eu.kalaka.platform.aggregate.Decision;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AccountTest {

    private static final LocalDate LAST = LocalDate.of(2026, 6, 30);
    private static final UnitPath TATA = new UnitPath("/hu/ke/tata");

    @Test
    void theLastDayOfAMandateStillCounts() {
        Account account = marta(Status.OPEN, LAST, null);

        assertThat(account.isUsableOn(LAST)).isTrue();
        assertThat(account.grantsOn(LAST)).hasSize(1);
        assertThat(account.isUsableOn(LAST.plusDays(1))).isFalse();
        assertThat(account.grantsOn(LAST.plusDays(1))).isEmpty();
    }

    @Test
    void aRoleEndsByItselfAndTheAccountStays() {
        Account account = marta(Status.OPEN, null, LAST);

        assertThat(account.grantsOn(LAST)).hasSize(1);
        assertThat(account.grantsOn(LAST.plusDays(1))).isEmpty();
        assertThat(account.isUsableOn(LAST.plusDays(1))).isTrue();
    }

    @Test
    void aLockedOrEndedAccountCarriesNoRole() {
        assertThat(marta(Status.LOCKED, null, null).grantsOn(LAST)).isEmpty();
        assertThat(marta(Status.ENDED, null, null).grantsOn(LAST)).isEmpty();
    }

    @Test
    void whatHasEndedStaysEnded() {
        Account ended = marta(Status.ENDED, null, null);

        assertThat(ended.lock(false)).isEqualTo(Decision.refused(AccountRefusal.ACCOUNT_ENDED));
        assertThat(ended.mandate(LAST)).isEqualTo(Decision.refused(AccountRefusal.ACCOUNT_ENDED));
        assertThat(ended.end()).isEqualTo(Decision.kept(ended));
    }

    @Test
    void ownRecordsAreReplacedAndThoseAddedAreKnown() {
        UUID anna = UUID.randomUUID();
        UUID bela = UUID.randomUUID();
        OwnRecords before = new OwnRecords(null, null, List.of(anna));
        OwnRecords after = new OwnRecords(anna, bela, List.of(anna, bela));

        assertThat(marta(Status.OPEN, null, null).own(after)).isInstanceOf(Decision.Changed.class);
        assertThat(marta(Status.ENDED, null, null).own(after))
                .isEqualTo(Decision.refused(AccountRefusal.ACCOUNT_ENDED));
        assertThat(after.beyond(before)).isEqualTo(new OwnRecords(null, bela, List.of(bela)));
    }

    @Test
    void theSameRoleOnceMoreChangesNothing() {
        Account account = marta(Status.OPEN, null, null);
        Grant again = new Grant(UUID.randomUUID(), "coordinator", TATA, null);

        assertThat(account.give(again, LAST)).isEqualTo(Decision.kept(account));
    }

    @Test
    void theNetworksDayEndsInHungary() {
        Clock afterMidnightInGreece = Clock.fixed(Instant.parse("2026-06-30T21:30:00Z"), ZoneOffset.UTC);
        Clock afterMidnightInHungary = Clock.fixed(Instant.parse("2026-06-30T22:00:00Z"), ZoneOffset.UTC);

        assertThat(Days.today(afterMidnightInGreece)).isEqualTo(LAST);
        assertThat(Days.today(afterMidnightInHungary)).isEqualTo(LAST.plusDays(1));
    }

    private static Account marta(Status status, @Nullable LocalDate mandateEnd, @Nullable LocalDate roleEnd) {
        return new Account(
                new AccountId(UUID.randomUUID()),
                " Szabo.Marta ",
                null,
                "Szabó Márta",
                "hu",
                TATA,
                status,
                mandateEnd,
                List.of(new Grant(UUID.randomUUID(), "coordinator", TATA, roleEnd)),
                OwnRecords.NONE);
    }
}
