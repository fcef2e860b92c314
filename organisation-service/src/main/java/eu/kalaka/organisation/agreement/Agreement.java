package eu.kalaka.organisation.agreement;

import eu.kalaka.contracts.Message;
import eu.kalaka.contracts.UnitPath;
import eu.kalaka.contracts.organisation.AgreementEnded;
import eu.kalaka.contracts.organisation.AgreementExpiring;
import eu.kalaka.contracts.organisation.AgreementSigned;
import eu.kalaka.organisation.file.StoredFile;
import eu.kalaka.organisation.host.HostId;
import eu.kalaka.platform.aggregate.Decision;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * An agreement with a host (domain.md 4.3). It counts for the indicator once both have signed.
 *
 * @param sentOn when it went to the host for signature
 * @param file the signed paper
 * @param endedOn its last day, where somebody ended it
 * @param alertedOn when its near end was told
 */
@Document("agreements")
public record Agreement(
        @Id AgreementId id,
        UnitPath unit,
        HostId hostId,
        AgreementType type,
        Terms terms,
        @Nullable LocalDate sentOn,
        @Nullable Signature centre,
        @Nullable Signature host,
        @Nullable StoredFile file,
        @Nullable LocalDate endedOn,
        @Nullable LocalDate alertedOn) {

    /** How long before its end somebody is told (domain.md 4.5). */
    static final Period NEAR_ITS_END = Period.ofDays(60);

    static Agreement draft(AgreementId id, UnitPath unit, HostId hostId, AgreementType type, Terms terms) {
        return new Agreement(id, unit, hostId, type, terms, null, null, null, null, null, null);
    }

    /** How far it is on that day. */
    public AgreementStatus statusOn(LocalDate day) {
        LocalDate last = lastDay();
        if (last != null && day.isAfter(last)) {
            return AgreementStatus.ENDED;
        }
        if (!counts()) {
            return unsigned();
        }
        if (day.isBefore(terms.validFrom())) {
            return AgreementStatus.SIGNED_BOTH;
        }
        return last != null && !day.isBefore(last.minus(NEAR_ITS_END))
                ? AgreementStatus.EXPIRING
                : AgreementStatus.VALID;
    }

    /** Whether both parties have signed. */
    public boolean counts() {
        return centre != null && host != null;
    }

    /** Says anew what is agreed; not once somebody has signed it. */
    Decision<Agreement> reworded(Terms said) {
        if (said.equals(terms)) {
            return Decision.kept(this);
        }
        return centre != null || host != null
                ? Decision.refused(AgreementRefusal.ALREADY_SIGNED)
                : Decision.changed(
                        new Agreement(id, unit, hostId, type, said, sentOn, null, null, file, endedOn, alertedOn));
    }

    /** It went to the host. */
    Decision<Agreement> sent(LocalDate day) {
        return sentOn != null
                ? Decision.kept(this)
                : Decision.changed(
                        new Agreement(id, unit, hostId, type, terms, day, centre, host, file, endedOn, alertedOn));
    }

    /** A party's signature was seen; the second makes it count. */
    Decision<Agreement> signed(Side side, Signature signature, LocalDate today, Instant now) {
        Signature known = side == Side.CENTRE ? centre : host;
        if (known != null) {
            return known.equals(signature) ? Decision.kept(this) : Decision.refused(AgreementRefusal.SIGNED_OTHERWISE);
        }
        if (statusOn(today) == AgreementStatus.ENDED) {
            return Decision.refused(AgreementRefusal.AGREEMENT_ENDED);
        }
        if (signature.on().isBefore(terms.writtenOn())) {
            return Decision.refused(AgreementRefusal.SIGNED_BEFORE_WRITTEN);
        }
        if (signature.on().isAfter(today)) {
            return Decision.refused(AgreementRefusal.SIGNED_IN_THE_FUTURE);
        }
        Agreement signed = side == Side.CENTRE ? with(signature, host) : with(centre, signature);
        return signed.counts() ? Decision.changed(signed, signed.fact(now)) : Decision.changed(signed);
    }

    /** The signed paper was put to it; another replaces it. */
    Decision<Agreement> with(StoredFile paper) {
        return file != null && file.sha256().equals(paper.sha256())
                ? Decision.kept(this)
                : Decision.changed(
                        new Agreement(id, unit, hostId, type, terms, sentOn, centre, host, paper, endedOn, alertedOn));
    }

    /** Ends on that day, which is not after its last. */
    Decision<Agreement> ended(LocalDate on, Instant now) {
        if (on.equals(endedOn)) {
            return Decision.kept(this);
        }
        if (!counts()) {
            return Decision.refused(AgreementRefusal.NOT_YET_SIGNED);
        }
        LocalDate last = lastDay();
        if (last != null && on.isAfter(last)) {
            return Decision.refused(AgreementRefusal.AGREEMENT_ENDED);
        }
        if (on.isBefore(terms.validFrom())) {
            return Decision.refused(AgreementRefusal.ENDS_BEFORE_IT_BEGAN);
        }
        return Decision.changed(
                new Agreement(id, unit, hostId, type, terms, sentOn, centre, host, file, on, alertedOn),
                new AgreementEnded(id.value(), unit.value(), hostId.value(), on, now));
    }

    /** Tells once that its end is near. */
    Decision<Agreement> alerted(LocalDate today, Instant now) {
        LocalDate last = lastDay();
        if (alertedOn != null || last == null || statusOn(today) != AgreementStatus.EXPIRING) {
            return Decision.kept(this);
        }
        return Decision.changed(
                new Agreement(id, unit, hostId, type, terms, sentOn, centre, host, file, endedOn, today),
                new AgreementExpiring(id.value(), unit.value(), hostId.value(), last, now));
    }

    private @Nullable LocalDate lastDay() {
        return endedOn != null ? endedOn : terms.validUntil();
    }

    private AgreementStatus unsigned() {
        if (centre != null || host != null) {
            return AgreementStatus.SIGNED_ONE_SIDE;
        }
        return sentOn == null ? AgreementStatus.DRAFT : AgreementStatus.SENT;
    }

    private Message fact(Instant now) {
        LocalDate first = centre == null ? terms.writtenOn() : centre.on();
        LocalDate second = host == null ? terms.writtenOn() : host.on();
        return new AgreementSigned(
                id.value(),
                unit.value(),
                hostId.value(),
                type.code(),
                terms.programme(),
                first.isAfter(second) ? first : second,
                terms.validFrom(),
                terms.validUntil(),
                now);
    }

    private Agreement with(@Nullable Signature ofCentre, @Nullable Signature ofHost) {
        return new Agreement(id, unit, hostId, type, terms, sentOn, ofCentre, ofHost, file, endedOn, alertedOn);
    }

    List<Message> snapshots() {
        return List.of();
    }
}
