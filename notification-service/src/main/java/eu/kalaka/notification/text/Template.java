package eu.kalaka.notification.text;

import java.util.Locale;

/** Which text. Its wire name is also the prefix of its keys in the bundles {@code templates*.properties}. */
public enum Template {
    /** A volunteer is asked for a shift. */
    INVITATION(Recipient.VOLUNTEER),
    /** She has the place. */
    PLACEMENT_MADE(Recipient.VOLUNTEER),
    /** Her time was confirmed. */
    HOURS_CONFIRMED(Recipient.VOLUNTEER),
    /** The shift for which she was asked, or has a place, will not take place. */
    SHIFT_CANCELLED(Recipient.VOLUNTEER),
    /** She registered herself: it has come in, and what comes next. */
    REGISTRATION_RECEIVED(Recipient.VOLUNTEER),
    /** A paper that she showed soon no longer counts; which one stays with the registry. */
    EVIDENCE_EXPIRING(Recipient.VOLUNTEER),
    /** Nothing was heard of her for long: does she still want to help? */
    STILL_WITH_US(Recipient.VOLUNTEER),
    /** A host learns who comes: name and contact, no more (domain.md 3.4). */
    VOLUNTEER_COMING(Recipient.HOST);

    /** To whom a text is addressed. */
    public enum Recipient {
        VOLUNTEER,
        HOST
    }

    private final Recipient recipient;

    Template(Recipient recipient) {
        this.recipient = recipient;
    }

    public Recipient recipient() {
        return recipient;
    }

    /** E.g. {@code placement-made}. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
