package eu.kalaka.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.mail.Message;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class MailCatcherIT {

    private static void send(MailCatcher catcher, String to, String subject, String text) throws Exception {
        Properties settings = new Properties();
        settings.setProperty("mail.smtp.host", "127.0.0.1");
        settings.setProperty("mail.smtp.port", Integer.toString(catcher.port()));
        MimeMessage message = new MimeMessage(Session.getInstance(settings));
        message.setFrom(new InternetAddress("kalaka@example.org"));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(to));
        message.setSubject(subject, "UTF-8");
        message.setText(text, "UTF-8");
        Transport.send(message);
    }

    @Test
    void catchesMailToAnybodyNewestFirst() throws Exception {
        try (MailCatcher catcher = MailCatcher.start(0)) {
            send(catcher, "anna@example.hu", "Meghívó: őszi takarítás", "Kedves Anna!\nVárunk szombaton.");
            send(catcher, "nikos@example.gr", "Πρόσκληση", "Αγαπητέ Νίκο");

            assertThat(catcher.mails())
                    .extracting(CaughtMail::to, CaughtMail::subject)
                    .containsExactly(
                            tuple("nikos@example.gr", "Πρόσκληση"),
                            tuple("anna@example.hu", "Meghívó: őszi takarítás"));
            assertThat(catcher.mails().getLast().text()).contains("Kedves Anna!", "Várunk szombaton.");
        }
    }
}
