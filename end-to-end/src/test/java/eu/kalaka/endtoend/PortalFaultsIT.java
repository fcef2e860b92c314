package eu.kalaka.endtoend;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static eu.kalaka.endtoend.Network.HUNGARY;
import static eu.kalaka.endtoend.Network.companyForTheElderly;
import static eu.kalaka.endtoend.Network.created;
import static eu.kalaka.endtoend.Network.helpfulPerson;
import static eu.kalaka.endtoend.Network.home;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What goes wrong while people work: sessions end, services are away, buttons are pressed twice, and somebody writes scripts into names. */
@ExtendWith(RunningSystem.class)
class PortalFaultsIT {

    private static final String TATA = "/hu/ke/tata/tata";
    private static final String RIGHT_TO_LEFT = "\u202e";

    /** What attackers type, and what honest people do. */
    private static final List<String> CORPUS = List.of(
            "<script>alert(1)</script>",
            "\"><img src=x onerror=alert(2)>",
            "'-alert(3)-'",
            "javascript:alert(4)",
            "</title><svg onload=alert(5)>",
            "[[${7*7}]] __${7*7}__ #{frame.skip}",
            "</script><script>alert(6)</script>",
            RIGHT_TO_LEFT + "Őry Ilona 👩‍🌾",
            "Nagyon ".repeat(27) + "Ilona");

    private static Web web;

    @BeforeAll
    static void openBrowser() {
        web = Web.open();
    }

    @AfterAll
    static void closeBrowser() {
        web.close();
    }

    @AfterEach
    void browsersAreContent() {
        assertThat(web.complaints()).isEmpty();
    }

    @Test
    void whatIsTypedWhenTheSessionEndsIsKeptAndSentByOnePress() {
        Page staff = web.signedIn("point-tata", "hu", 1280, 900);
        String name = "Kovács Piroska " + UUID.randomUUID().toString().substring(0, 6);
        typed(staff, name);

        staff.context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("kalaka_portal"));
        staff.locator("#register").click();
        staff.waitForURL(url -> url.endsWith("/kept"));
        staff.locator("main button[type=submit]").click();

        staff.waitForURL(url -> url.matches(".*/staff/volunteers/[0-9a-f-]{36}.*"));
        assertThat(staff.locator("h1")).containsText(name);
    }

    @Test
    void aButtonPressedTwiceHasOneEffect() {
        Page staff = web.signedIn("coordinator-tata", "en", 1280, 900);
        String name = "Tóth Kettős " + UUID.randomUUID().toString().substring(0, 6);
        typed(staff, name);

        Object went = staff.evaluate("() => { const form = document.getElementById('intake');"
                + " const send = () => fetch(form.action, { method: 'POST', body: new URLSearchParams(new FormData(form)) }).then(a => a.url);"
                + " return Promise.all([send(), send()]).then(async urls => [...urls, await send()]); }");

        assertThat((List<?>) went).hasSize(3).allMatch(url -> url.equals(((List<?>) went).getFirst()));
        assertThat(Person.login("manager-ke")
                        .post("/api/volunteers/search", Map.of("name", name))
                        .json()
                        .path("total")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void whileAServiceIsAwayThePageNamesWhatIsMissingAndTheRestWorks() {
        Page staff = web.signedIn("manager-ke", "en", 1280, 900);
        RunningSystem.killNine("organisation-service");

        assertThat(staff.navigate("/staff").status()).isEqualTo(200);
        assertThat(staff.locator(".away").first()).containsText("cannot be shown right now");
        assertThat(staff.locator(".card.figure")).not().hasCount(0);
        await().atMost(Duration.ofMinutes(1)).until(() -> {
            staff.navigate("/staff");
            return staff.locator(".away").count() == 0;
        });
    }

    @Test
    void scriptsInNamesAreWords() {
        Person manager = Person.login("manager-ke");
        Page staff = web.signedIn("manager-ke", "hu", 1280, 900);
        Page visitor = web.visitor("el", 360, 740);
        for (String words : CORPUS) {
            Map<String, Object> form = helpfulPerson(TATA, words, "hu");
            form.put("calledName", words.substring(0, Math.min(words.length(), 60)));
            String volunteer = created(manager.post("/api/volunteers", form)).id();
            String host =
                    created(manager.post("/api/hosts", home(TATA, "HU", words))).id();
            Map<String, Object> asked = companyForTheElderly(TATA, host, HUNGARY, 2);
            asked.put("title", words);
            String need = created(manager.post("/api/needs", asked)).id();

            for (String path : List.of(
                    "/staff/volunteers/" + volunteer,
                    "/staff/needs/" + need,
                    "/staff/needs/" + need + "/matching",
                    "/staff/hosts/" + host)) {
                await().atMost(Duration.ofSeconds(20))
                        .until(() -> staff.navigate(path).status() == 200);
                assertThat(staff.content()).as(path).doesNotContain("49 __49__");
                assertThat(
                                (Boolean)
                                        staff.evaluate(
                                                "document.querySelector('main script:not([src]):not([type]), main img[onerror]') === null"))
                        .as("nothing of it became an element")
                        .isTrue();
            }
            assertThat(visitor.navigate("/needs/" + need).status()).isEqualTo(200);
            assertThat((Boolean) visitor.evaluate("document.documentElement.scrollWidth <= 360"))
                    .as("as wide as the telephone")
                    .isTrue();
        }
        staff.navigate("/staff/volunteers");
        staff.navigate("/staff");
        visitor.navigate("/needs");
    }

    private static void typed(Page staff, String name) {
        staff.navigate("/staff/volunteers/new");
        staff.locator("#name").fill(name);
        staff.locator("#birthDate").fill("1958-02-03");
        staff.locator("#consent-registry").check();
    }
}
