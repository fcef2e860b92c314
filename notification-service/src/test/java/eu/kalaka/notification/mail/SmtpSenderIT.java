package eu.kalaka.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import eu.kalaka.notification.provider.Handover;
import eu.kalaka.notification.provider.Outgoing;
import eu.kalaka.notification.text.Text;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSenderImpl;

class SmtpSenderIT {

    private static final UUID ID = UUID.randomUUID();
    private static final Text GREEK = new Text("Σας περιμένουμε: Ανάγνωση", "Γεια σας, Ελένη!\n\nŐszirózsa\n");

    @Test
    void sendsPlainTextInUtf8WithTheMessagesOwnId() throws Exception {
        GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        try {
            assertThat(to(server.getSmtp().getPort(), "eleni@example.org")).isEqualTo(new Handover.Accepted(List.of()));
            MimeMessage mail = server.getReceivedMessages()[0];
            assertThat(mail.getMessageID()).isEqualTo("<" + ID + "@kalaka.example>");
            assertThat(mail.getSubject()).isEqualTo(GREEK.subject());
            assertThat(mail.getContentType()).isEqualToIgnoringCase("text/plain; charset=UTF-8");
            assertThat(mail.getContent().toString().replace("\r\n", "\n")).isEqualTo(GREEK.body());
            assertThat(mail.getFrom()).containsExactly(new InternetAddress("no-reply@kalaka.example", "Kaláka"));
            assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        } finally {
            server.stop();
        }
    }

    @Test
    void isRefusedWhereTheServerWillNeverKnowTheRecipient() throws Exception {
        try (RefusingSmtp server = new RefusingSmtp("550 5.1.1 No such user here")) {
            assertThat(to(server.port(), "nobody@example.org")).isEqualTo(new Handover.Refused());
        }
    }

    @Test
    void failsWhereTheServerMayKnowTheRecipientLater() throws Exception {
        try (RefusingSmtp server = new RefusingSmtp("450 4.2.1 Try again later")) {
            assertThatThrownBy(() -> to(server.port(), "anna@example.org")).isInstanceOf(MailException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"anna", "anna@", "a b@example.org", "anna@example.org, bela@example.org"})
    void isRefusedWhereItIsNoAddress(String address) throws Exception {
        assertThat(to(1, address)).isEqualTo(new Handover.Refused());
    }

    private static Handover to(int port, String address) throws Exception {
        JavaMailSenderImpl mail = new JavaMailSenderImpl();
        mail.setHost("127.0.0.1");
        mail.setPort(port);
        return new SmtpSender(mail, new MailSettings("no-reply@kalaka.example", "Kaláka"))
                .hand(new Outgoing(ID, address, GREEK));
    }
}
