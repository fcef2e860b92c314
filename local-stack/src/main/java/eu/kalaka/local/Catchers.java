package eu.kalaka.local;

/** The e-mail catcher, the text message catcher and their page in one process. */
public final class Catchers implements AutoCloseable {

    private final MailCatcher mails;
    private final SmsCatcher sms;
    private final HttpDoor door;

    private Catchers(int httpPort, int smtpPort, int smppPort) {
        this.mails = MailCatcher.start(smtpPort);
        this.sms = SmsCatcher.start(smppPort);
        this.door = new HttpDoor(httpPort);
        new CatcherPage(mails, sms).behind(door);
        door.open();
    }

    /** Starts all of them; a port of 0 means a free one. */
    public static Catchers start(int httpPort, int smtpPort, int smppPort) {
        return new Catchers(httpPort, smtpPort, smppPort);
    }

    public MailCatcher mails() {
        return mails;
    }

    public SmsCatcher sms() {
        return sms;
    }

    /** The page's address. */
    public String page() {
        return "http://127.0.0.1:" + door.port() + "/";
    }

    @Override
    public void close() {
        door.close();
        sms.close();
        mails.close();
    }

    /** Runs the catchers until the process is ended. Arguments: HTTP port, SMTP port, SMPP port. With {@code --train} in front they stop at once. */
    public static void main(String[] args) throws InterruptedException {
        Foreground.run(
                args, rest -> start(Integer.parseInt(rest[0]), Integer.parseInt(rest[1]), Integer.parseInt(rest[2])));
    }
}
