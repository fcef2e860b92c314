package eu.kalaka.identity.signin.link;

import eu.kalaka.identity.signin.holder.Holder;

/** Sends somebody a link to choose a password. */
public final class SendLink {

    private final Links links;
    private final LinkLetter letter;

    SendLink(Links links, LinkLetter letter) {
        this.links = links;
        this.letter = letter;
    }

    /**
     * Sends it to an active holder's e-mail address; earlier links end.
     *
     * @return false where there is no address, or the account may not be used
     * @throws org.springframework.mail.MailException where the mail server does not take it
     */
    public boolean send(Holder holder, Purpose purpose) {
        String address = holder.email();
        if (address == null || !holder.active()) {
            return false;
        }
        letter.send(holder, address, purpose, links.issue(holder.id(), purpose));
        return true;
    }
}
