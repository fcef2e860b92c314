package eu.kalaka.notification;

import eu.kalaka.local.CaughtMail;
import eu.kalaka.local.CaughtSms;
import eu.kalaka.local.MailCatcher;
import eu.kalaka.local.SmsCatcher;
import java.util.List;
import org.springframework.test.context.DynamicPropertyRegistry;

/** A real mail server and a real message centre, one of each for all tests, that can go away and come back. */
public final class Peers {

    private static MailCatcher mail = MailCatcher.start(0);
    private static SmsCatcher sms = SmsCatcher.start(0);
    private static boolean mailIsThere = true;
    private static boolean smsIsThere = true;
    private static final int MAIL_PORT = mail.port();
    private static final int SMS_PORT = sms.port();

    private Peers() {}

    static void register(DynamicPropertyRegistry properties) {
        properties.add("spring.mail.port", () -> MAIL_PORT);
        properties.add("kalaka.smpp.port", () -> SMS_PORT);
        properties.add("kalaka.smpp.look-every", () -> "PT0.5S");
    }

    public static List<CaughtMail> mailsTo(String address) {
        return mail.mails().stream()
                .filter(caught -> caught.to().equals(address))
                .toList();
    }

    public static List<CaughtSms> smsTo(String phone) {
        return sms.messages().stream()
                .filter(caught -> phone.equals("+" + caught.to()))
                .toList();
    }

    public static void mailGoesAway() {
        mail.close();
        mailIsThere = false;
    }

    public static void mailComesBack() {
        mail = MailCatcher.start(MAIL_PORT);
        mailIsThere = true;
    }

    public static void smsGoesAway() {
        sms.close();
        smsIsThere = false;
    }

    public static void smsComesBack() {
        sms = SmsCatcher.start(SMS_PORT);
        smsIsThere = true;
    }

    /** Whatever a test left behind. */
    public static void areThere() {
        if (!mailIsThere) {
            mailComesBack();
        }
        if (!smsIsThere) {
            smsComesBack();
        }
    }
}
