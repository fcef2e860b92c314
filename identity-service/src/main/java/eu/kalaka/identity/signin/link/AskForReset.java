package eu.kalaka.identity.signin.link;

import eu.kalaka.identity.signin.attempt.Admission;
import eu.kalaka.identity.signin.attempt.Attempts;
import eu.kalaka.identity.signin.attempt.BackOff;
import eu.kalaka.identity.signin.holder.Holder;
import eu.kalaka.identity.signin.holder.Holders;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;

/**
 * Sends a reset link to whoever forgot his password. The asker is told the same, as soon, whether there is such an account or
 * not: the e-mail goes out beside the answer.
 */
public final class AskForReset {

    private static final Logger LOG = LoggerFactory.getLogger(AskForReset.class);
    private static final int AT_ONCE = 20;

    /** Nobody's mailbox is filled: three at once, then ever fewer. */
    private static final BackOff OF_LOGIN =
            new BackOff(3, Duration.ofMinutes(10), Duration.ofHours(2), Duration.ofHours(24));

    private final Holders holders;
    private final SendLink links;
    private final Attempts attempts;
    private final Semaphore places = new Semaphore(AT_ONCE);

    AskForReset(Holders holders, SendLink links, Attempts attempts) {
        this.holders = holders;
        this.links = links;
        this.attempts = attempts;
    }

    /**
     * Sends a link where there is somebody to send it to.
     *
     * @return how long to wait where too much was asked from that address; then nothing is sent
     */
    public Duration ask(String login, String address) {
        Admission fromAddress = attempts.begin("reset-address:" + address, BackOff.OF_ADDRESS);
        if (fromAddress.isGiven()
                && attempts.begin("reset:" + login.strip().toLowerCase(Locale.ROOT), OF_LOGIN)
                        .isGiven()) {
            holders.byLogin(login).ifPresent(this::sendBeside);
        }
        return fromAddress.delay();
    }

    private void sendBeside(Holder holder) {
        if (!places.tryAcquire()) {
            LOG.warn("A reset link was not sent: too many are under way");
            return;
        }
        Thread.ofVirtual().name("reset-link").start(() -> {
            try {
                links.send(holder, Purpose.RESET);
            } catch (MailException e) {
                LOG.warn("A reset link was not sent: {}", e.getClass().getSimpleName());
            } finally {
                places.release();
            }
        });
    }
}
