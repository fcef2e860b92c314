package eu.kalaka.identity.signin.link;

import eu.kalaka.identity.signin.holder.Holder;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.springframework.context.MessageSource;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;

/** The e-mail with the link, plain text in the holder's language. */
final class LinkLetter {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}+");

    private final JavaMailSender mail;
    private final MessageSource words;
    private final LinkSettings settings;

    LinkLetter(JavaMailSender mail, MessageSource words, LinkSettings settings) {
        this.mail = mail;
        this.words = words;
        this.settings = settings;
    }

    /**
     * Hands the link to the mail server.
     *
     * @throws org.springframework.mail.MailException where the server does not take it
     */
    void send(Holder to, String address, Purpose purpose, String token) {
        MimeMessage letter = mail.createMimeMessage();
        try {
            MimeMessageHelper parts = new MimeMessageHelper(letter, UTF_8);
            parts.setFrom(new InternetAddress(settings.from(), settings.fromName(), UTF_8));
            parts.setTo(new InternetAddress(address, true));
            parts.setSubject(text(to, purpose, "subject"));
            parts.setText(text(
                    to,
                    purpose,
                    "body",
                    CONTROL.matcher(to.name()).replaceAll(" "),
                    settings.page() + "?token=" + token,
                    amount(purpose)));
            letter.setHeader("Auto-Submitted", "auto-generated"); // RFC 3834: spares us absence notes
        } catch (MessagingException | UnsupportedEncodingException e) {
            throw new MailPreparationException(e);
        }
        mail.send(letter);
    }

    private String text(Holder to, Purpose purpose, String part, Object... values) {
        return words.getMessage("mail." + purpose.wire() + "." + part, values, to.language());
    }

    /** Days of an invitation, minutes of a reset. */
    private static long amount(Purpose purpose) {
        return switch (purpose) {
            case INVITATION -> purpose.validFor().toDays();
            case RESET -> purpose.validFor().toMinutes();
        };
    }
}
