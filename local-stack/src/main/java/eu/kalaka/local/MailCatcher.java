package eu.kalaka.local;

import com.icegreen.greenmail.mail.MailAddress;
import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.user.UserException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Objects;

/** A real SMTP server on 127.0.0.1 that accepts every recipient, keeps the last messages for reading and sends nothing on. */
public final class MailCatcher implements AutoCloseable {

    private static final String SINK = "sink@localhost";

    private final Newest<CaughtMail> mails = new Newest<>();
    private final Clock clock;
    private final GreenMail server;
    private final GreenMailUser sink;
    private int undiscarded;

    private MailCatcher(int port, Clock clock) {
        this.clock = clock;
        this.server = new GreenMail(new ServerSetup(port, Loopback.CATCHERS_HOST, ServerSetup.PROTOCOL_SMTP));
        server.start();
        this.sink = server.setUser(SINK, SINK);
        server.getUserManager().setMessageDeliveryHandler(this::keep);
    }

    /**
     * Starts a catcher.
     *
     * @param port the port, or 0 for a free one
     */
    public static MailCatcher start(int port) {
        return new MailCatcher(port, Clock.systemUTC());
    }

    /** GreenMail would make a mailbox for every recipient; here one takes all, and is emptied as it goes. */
    private synchronized GreenMailUser keep(MovingMessage message, MailAddress recipient)
            throws MessagingException, UserException {
        try {
            String subject = Objects.requireNonNullElse(message.getMessage().getSubject(), "");
            mails.add(new CaughtMail(recipient.getEmail(), subject, text(message.getMessage()), clock.instant()));
            if (++undiscarded > Newest.LIMIT) {
                server.purgeEmailFromAllMailboxes();
                undiscarded = 0;
            }
        } catch (IOException | com.icegreen.greenmail.store.FolderException e) {
            throw new MessagingException("cannot read the message", e);
        }
        return sink;
    }

    private static String text(Part part) throws MessagingException, IOException {
        if (!(part.getContent() instanceof Multipart parts)) {
            return part.getContent() instanceof String text ? text : "";
        }
        String html = "";
        for (int i = 0; i < parts.getCount(); i++) {
            String text = text(parts.getBodyPart(i));
            if (!text.isEmpty() && !parts.getBodyPart(i).isMimeType("text/html")) {
                return text;
            }
            html = html.isEmpty() ? text : html;
        }
        return html;
    }

    /** What was caught, newest first, at most the last 500. */
    public List<CaughtMail> mails() {
        return mails.all();
    }

    /** Forgets what was caught. */
    public void clear() {
        mails.clear();
    }

    public int port() {
        return server.getSmtp().getPort();
    }

    @Override
    public void close() {
        server.stop();
    }
}
