package eu.kalaka.organisation.agreement;

import eu.kalaka.organisation.file.Files;
import eu.kalaka.platform.aggregate.Decision;
import eu.kalaka.platform.aggregate.Outcome;
import eu.kalaka.platform.outbox.AggregateStore;
import eu.kalaka.platform.security.Caller;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** An agreement on its way: sent, signed by each side, its paper put to it, ended. */
@Component
public class KeepAgreement {

    private final AggregateStore<Agreement> store;
    private final Agreements agreements;
    private final Files files;
    private final Clock clock;

    KeepAgreement(AggregateStore<Agreement> store, Agreements agreements, Files files, Clock clock) {
        this.store = store;
        this.agreements = agreements;
        this.files = files;
        this.clock = clock;
    }

    /** It went to the host today. */
    public Outcome<Agreement> send(AgreementId id, Caller caller) {
        return change(id, caller, agreement -> agreement.sent(today()));
    }

    /** A party's signature was seen. */
    public Outcome<Agreement> sign(AgreementId id, Side side, Signature signature, Caller caller) {
        return change(id, caller, agreement -> agreement.signed(side, signature, today(), clock.instant()));
    }

    /** It ends on that day. */
    public Outcome<Agreement> end(AgreementId id, LocalDate on, Caller caller) {
        return change(id, caller, agreement -> agreement.ended(on, clock.instant()));
    }

    /** Keeps the signed paper. The file is stored first; a crash before the agreement names it leaves a file that nobody reads. */
    public Outcome<Agreement> put(AgreementId id, byte[] bytes, String mediaType, Caller caller) {
        if (agreements.find(id, caller).isEmpty()) {
            return new Outcome.Missing<>();
        }
        return switch (files.take(bytes, mediaType)) {
            case Files.Taken.Kept(var file) -> change(id, caller, agreement -> agreement.with(file));
            case Files.Taken.Refused(var refusal) -> new Outcome.Refused<>(refusal);
        };
    }

    private Outcome<Agreement> change(AgreementId id, Caller caller, Function<Agreement, Decision<Agreement>> decide) {
        return store.change(
                id.value().toString(), agreement -> Agreements.mayKeep(caller, agreement.unit()), null, decide);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
