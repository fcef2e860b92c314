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
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
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
    void anAccountThatWasForAnErasedVolunteerAloneIsEmptied() {
        UUID anna = UUID.randomUUID();
        Account annas = of(new OwnRecords(anna, null, List.of()), "volunteer");

        Account left = changed(annas.without(anna));

        assertThat(left.status()).isEqualTo(Status.ENDED);
        assertThat(left.login()).isEqualTo("erased-" + annas.id().value()).matches(Account.LOGIN);
        assertThat(left.name()).isEmpty();
        assertThat(left.email()).isNull();
        assertThat(left.grants()).isEmpty();
        assertThat(left.own()).isEqualTo(OwnRecords.NONE);
        assertThat(left.without(anna)).isEqualTo(Decision.kept(left));
    }

    @Test
    void whoIsMoreThanTheErasedVolunteerKeepsTheRest() {
        UUID anna = UUID.randomUUID();
        UUID bela = UUID.randomUUID();

        Account staff = changed(of(new OwnRecords(anna, null, List.of()), "volunteer", "coordinator")
                .without(anna));
        Account guardian = changed(
                of(new OwnRecords(null, null, List.of(anna, bela)), "guardian").without(anna));

        assertThat(staff.status()).isEqualTo(Status.OPEN);
        assertThat(staff.name()).isEqualTo("Szabó Márta");
        assertThat(staff.grants()).extracting(Grant::role).containsExactly("coordinator");
        assertThat(guardian.own().wards()).containsExactly(bela);
        assertThat(guardian.grants()).extracting(Grant::role).containsExactly("guardian");
    }

    @Test
    void recordsOfOnePersonAreOneAndStayTwoInTheAccount() {
        UUID anna = UUID.randomUUID();
        UUID annaAgain = UUID.randomUUID();
        UUID bela = UUID.randomUUID();
        UnaryOperator<UUID> present = id -> id.equals(anna) ? annaAgain : id;
        OwnRecords held = new OwnRecords(anna, null, List.of(anna, annaAgain));

        assertThat(held.present(present)).isEqualTo(new OwnRecords(annaAgain, null, List.of(annaAgain)));
        assertThat(new OwnRecords(annaAgain, null, List.of(annaAgain, bela)).asIn(held, present))
                .isEqualTo(new OwnRecords(anna, null, List.of(anna, annaAgain, bela)));
        assertThat(new OwnRecords(bela, null, List.of()).asIn(held, present))
                .isEqualTo(new OwnRecords(bela, null, List.of()));
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

    private static Account changed(Decision<Account> decision) {
        assertThat(decision).isInstanceOf(Decision.Changed.class);
        return ((Decision.Changed<Account>) decision).state();
    }

    private static Account of(OwnRecords own, String... roles) {
        return new Account(
                new AccountId(UUID.randomUUID()),
                "marta",
                "marta@example.org",
                "Szabó Márta",
                "hu",
                TATA,
                Status.OPEN,
                null,
                Stream.of(roles)
                        .map(role -> new Grant(UUID.randomUUID(), role, TATA, null))
                        .toList(),
                own);
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
