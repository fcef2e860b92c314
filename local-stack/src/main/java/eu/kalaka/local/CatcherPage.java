package eu.kalaka.local;

import eu.kalaka.local.HttpDoor.Answer;
import eu.kalaka.local.HttpDoor.Request;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was caught, for people as a page and for programs as JSON, and the form by which a phone answers. */
final class CatcherPage {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ZoneId.systemDefault());

    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

    private final MailCatcher mails;
    private final SmsCatcher sms;

    CatcherPage(MailCatcher mails, SmsCatcher sms) {
        this.mails = mails;
        this.sms = sms;
    }

    void behind(HttpDoor door) {
        door.on("GET", "/", request -> Answer.html(200, page()))
                .on(
                        "GET",
                        "/messages",
                        request -> Answer.json(200, Map.of("mails", mails.mails(), "sms", sms.messages())))
                .on("POST", "/replies", this::reply);
    }

    private String page() {
        List<CaughtSms> texts = sms.messages();
        List<CaughtMail> letters = mails.mails();
        String phone = texts.isEmpty() ? "" : texts.getFirst().to();
        String system = texts.isEmpty() ? "" : texts.getFirst().from();
        return filled(Map.of(
                "phone", escaped(phone),
                "system", escaped(system),
                "smsCount", Integer.toString(texts.size()),
                "sms", list(texts.stream().map(CatcherPage::article)),
                "mailCount", Integer.toString(letters.size()),
                "mails", list(letters.stream().map(CatcherPage::article))));
    }

    /** The page with every {@code {name}} replaced at once, so that a caught text cannot name another place. */
    private static String filled(Map<String, String> values) {
        try (InputStream page = Objects.requireNonNull(CatcherPage.class.getResourceAsStream("catchers.html"))) {
            String template = new String(page.readAllBytes(), StandardCharsets.UTF_8);
            return PLACE.matcher(template)
                    .replaceAll(place -> Matcher.quoteReplacement(values.getOrDefault(place.group(1), place.group())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String list(Stream<String> articles) {
        String all = articles.collect(Collectors.joining("\n"));
        return all.isEmpty() ? "<p class=\"none\">None yet.</p>" : all;
    }

    private static String article(CaughtSms one) {
        return "<article><header>%s · to %s · from %s · %d %s</header><pre>%s</pre></article>"
                .formatted(
                        at(one.receivedAt()),
                        escaped(one.to()),
                        escaped(one.from()),
                        one.parts(),
                        one.parts() == 1 ? "part" : "parts",
                        escaped(one.text()));
    }

    private static String article(CaughtMail one) {
        return "<article><header>%s · to %s</header><h3>%s</h3><pre>%s</pre></article>"
                .formatted(at(one.receivedAt()), escaped(one.to()), escaped(one.subject()), escaped(one.text()));
    }

    private static String at(Instant time) {
        return TIME.format(time);
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    private Answer reply(Request request) {
        Map<String, String> form = request.form();
        try {
            sms.reply(form.getOrDefault("from", ""), form.getOrDefault("to", ""), form.getOrDefault("text", ""));
            return Answer.seeOther("/");
        } catch (IOException | IllegalArgumentException e) {
            return Answer.json(409, Map.of("error", String.valueOf(e.getMessage())));
        }
    }
}
