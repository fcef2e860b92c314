package eu.kalaka.endtoend;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static eu.kalaka.endtoend.Network.HUNGARY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The main job clicked through by three people, staff, volunteer and host, in each of the languages. */
@Order(1)
class MainJobInBrowserIT extends InBrowser {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");
    private static final String SIGN_LANGUAGE = "PROF.sign_language";

    @ParameterizedTest
    @ValueSource(strings = {"hu", "el", "en"})
    void aCallerIsRegisteredFoundInvitedSaysYesComesAndIsThanked(String language) {
        Page staff = web.signedIn("manager-ke", language, 1280, 900);
        String name = "Őry Ilona " + UUID.randomUUID().toString().substring(0, 6);

        String volunteer = registeredByPhone(staff, name, language);
        makeTheAccountHers("volunteer-tata", volunteer);
        String need = postedNeed(staff);

        Locator fit = fitting(staff, need, volunteer);
        assertThat(fit).containsText(name);
        assertThat(fit.locator("meter")).not().hasCount(0);
        fit.locator("button.invite").click();
        assertThat(staff.locator("#asked")).containsText(name);

        Page phone = web.signedIn("volunteer-tata", language, 360, 740);
        if (language.equals("hu")) {
            Web.picture(phone, "volunteer-on-a-phone");
        }
        phone.locator("button.yes").click();
        assertThat(phone.locator("[id^=shift-]").first()).isVisible();

        // Nobody reloads: the staff's page hears of the yes by itself.
        assertThat(staff.locator("#asked .badge.good").first()).isVisible();

        Page host = web.signedIn("host-tata", language, 1280, 900);
        host.locator("button.confirm").first().click();
        assertThat(host.locator(".toast")).isVisible();

        if (language.equals("hu")) {
            staff.navigate("/staff");
            Web.picture(staff, "today");
            staff.navigate(
                    staff.locator("main a[href^='/staff/needs/']").first().getAttribute("href") + "/matching");
            assertThat(staff.locator("main meter")).not().hasCount(0);
            Web.picture(staff, "matching");
        } else if (language.equals("el")) {
            Page visitor = web.visitor("el", 1280, 900);
            visitor.navigate("/needs");
            Web.picture(visitor, "open-needs");
            visitor.context().close();
        }
        phone.navigate("/my/hours");
        assertThat(phone.locator("main table tbody tr")).not().hasCount(0);
        staff.context().close();
        phone.context().close();
        host.context().close();
    }

    /** By keyboard, as with a telephone in the other hand. */
    private static String registeredByPhone(Page staff, String name, String language) {
        staff.navigate("/staff/volunteers/new");
        staff.locator("#name").focus();
        staff.keyboard().type(name);
        staff.locator("#birthDate").fill("1961-05-04");
        staff.locator("#phone")
                .fill("+36 30 " + (100 + (int) (Math.random() * 900)) + " " + (1000 + (int) (Math.random() * 9000)));
        for (String consent : new String[] {"registry", "matching_share"}) {
            staff.locator("#consent-" + consent).check();
        }
        staff.locator("#skill-0").fill(skill(language));
        staff.locator("input[name=availability]").all().forEach(Locator::check);
        staff.locator("#register").click();
        staff.waitForURL(url -> url.matches(".*/staff/volunteers/[0-9a-f-]{36}.*"));
        assertThat(staff.locator("h1")).containsText(name);
        staff.goBack();
        assertThat(staff.locator("#intake")).isVisible();
        staff.goForward();
        assertThat(staff.locator("h1")).containsText(name);
        return staff.url().replaceFirst(".*/volunteers/([0-9a-f-]{36}).*", "$1");
    }

    /** A shift that began a short while ago, so that its hours can be confirmed today. */
    private static String postedNeed(Page staff) {
        ZonedDateTime now = ZonedDateTime.now(HUNGARY).truncatedTo(ChronoUnit.MINUTES);
        ZonedDateTime from = now.getHour() == 0 && now.getMinute() < 10 ? now : now.minusMinutes(10);
        LocalTime until =
                from.getHour() >= 20 ? LocalTime.of(23, 59) : from.toLocalTime().plusHours(4);
        staff.navigate("/staff/needs/new");
        staff.locator("#hostId").selectOption(ownRecord("host-tata"));
        staff.locator("#unit").selectOption("/hu/ke/tata/tata");
        staff.locator("#title").fill("Beszélgetés idősekkel, jelnyelven");
        staff.locator("#activity").selectOption("care_elderly");
        staff.locator("[name='shifts[0].day']").fill(from.toLocalDate().toString());
        staff.locator("[name='shifts[0].from']").fill(CLOCK.format(from));
        staff.locator("[name='shifts[0].until']").fill(CLOCK.format(until));
        staff.locator("[name='shifts[0].places']").fill("2");
        staff.locator("#skillsMust summary").click();
        staff.locator("input[name=skillsMust][value='" + SIGN_LANGUAGE + "']").check();
        staff.locator("#publish").click();
        staff.waitForURL(url -> url.matches(".*/staff/needs/[0-9a-f-]{36}.*"));
        return staff.url().replaceFirst(".*/needs/([0-9a-f-]{36}).*", "$1");
    }

    /** Matching hears of need and volunteer by event, so the page is opened anew until both are there. */
    private static Locator fitting(Page staff, String need, String volunteer) {
        Locator fit = staff.locator("#fit-" + volunteer);
        await().until(() -> {
            staff.navigate("/staff/needs/" + need + "/matching");
            Locator further = staff.locator("#ranked ~ nav a[rel=next]");
            while (fit.count() == 0 && further.count() == 1) {
                further.click();
            }
            return fit.count() == 1;
        });
        return fit;
    }

    private static String skill(String language) {
        return Person.send(Person.login("manager-ke")
                        .request("/api/code-lists/skills")
                        .header("Accept-Language", language)
                        .GET())
                .json()
                .path("items")
                .valueStream()
                .filter(skill -> skill.path("code").asString("").equals(SIGN_LANGUAGE))
                .map(skill -> skill.path("names").path(language).asString())
                .findFirst()
                .orElseThrow();
    }

    /** The demo account becomes that of the new volunteer, as an administrator does it. */
    private static void makeTheAccountHers(String login, String volunteer) {
        UUID account = UUID.nameUUIDFromBytes(("demo:" + login).getBytes(StandardCharsets.UTF_8));
        Person admin = Person.login("admin");
        await().until(() -> admin.put("/api/identity/accounts/" + account + "/own", Map.of("volunteerId", volunteer))
                        .status()
                == 200);
    }

    private static String ownRecord(String login) {
        try {
            Properties own = new Properties();
            own.load(new StringReader(Files.readString(RunningSystem.data("demo-own-records"))));
            return own.getProperty(login);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
