package eu.kalaka.notification.mail;

import eu.kalaka.notification.provider.Channel;
import eu.kalaka.notification.provider.Handover;
import eu.kalaka.notification.provider.Outgoing;
import eu.kalaka.notification.provider.Sender;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;

/** Sends plain-text e-mail. The Message-ID follows from the message's id, so that a double can be known as such. */
final class SmtpSender implements Sender {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final JavaMailSender mail;
    private final MailSettings settings;

    SmtpSender(JavaMailSender mail, MailSettings settings) {
        this.mail = mail;
        this.settings = settings;
    }

    @Override
    public Channel channel() {
        return Channel.EMAIL;
    }

    @Override
    public Handover hand(Outgoing message) throws MessagingException, UnsupportedEncodingException {
        InternetAddress to;
        try {
            to = new InternetAddress(message.address(), true);
        } catch (AddressException e) {
            return new Handover.Refused(); // no server could take it
        }
        try {
            mail.send(letter(message, to));
            return new Handover.Accepted(List.of());
        } catch (MailException e) {
            if (isAddressRefused(e)) {
                return new Handover.Refused();
            }
            throw e;
        }
    }

    private MimeMessage letter(Outgoing message, InternetAddress to)
            throws MessagingException, UnsupportedEncodingException {
        MimeMessage letter = mail.createMimeMessage();
        MimeMessageHelper parts = new MimeMessageHelper(letter, UTF_8);
        parts.setFrom(new InternetAddress(settings.from(), settings.fromName(), UTF_8));
        parts.setTo(to);
        parts.setSubject(message.text().subject());
        parts.setText(message.text().body());
        letter.setHeader("Message-ID", "<" + message.messageId() + "@" + settings.domain() + ">");
        letter.setHeader("Auto-Submitted", "auto-generated"); // RFC 3834: spares us absence notes
        return letter;
    }

    /** Whether the server said 5xx to the recipient: it will say so again. Anything else may pass. */
    private static boolean isAddressRefused(MailException e) {
        return e instanceof MailSendException failed
                && Arrays.stream(failed.getMessageExceptions()).anyMatch(SmtpSender::namesAnInvalidAddress);
    }

    private static boolean namesAnInvalidAddress(Exception e) {
        return e instanceof SendFailedException failed
                && failed.getInvalidAddresses() != null
                && failed.getInvalidAddresses().length > 0;
    }
}
