package eu.kalaka.endtoend;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static eu.kalaka.endtoend.Network.HUNGARY;
import static eu.kalaka.endtoend.Network.companyForTheElderly;
import static eu.kalaka.endtoend.Network.created;
import static eu.kalaka.endtoend.Network.home;
import static eu.kalaka.endtoend.Network.postedOnceKnown;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What goes wrong while people work: sessions end, services are away and buttons are pressed twice. */
class PortalFaultsIT extends InBrowser {

    /** 5,000 with {@code -Dkalaka.rows=5000}, in a minute more; each page is the same work. */
    private static final int ROWS = Integer.getInteger("kalaka.rows", 1_000);

    private static final String TATA = "/hu/ke/tata/tata";

    /** Presses "more" until the list ends, and says who stood on it. */
    private static final String ALL_PAGES = """
            async () => {
              const people = [];
              for (let page = document; page; ) {
                people.push(...[...page.querySelectorAll('#found tbody td:first-child a')].map(one => one.getAttribute('href')));
                const more = page.querySelector('form.further');
                if (!more) return people;
                const answer = await fetch(more.action, { method: 'POST', body: new URLSearchParams(new FormData(more)) });
                page = new DOMParser().parseFromString(await answer.text(), 'text/html');
              }
            }""";

    private static final List<String> SYLLABLES = List.of(
            "ba", "cso", "de", "fü", "gi", "hal", "jó", "kar", "lend", "már", "nyi", "pász", "rév", "szo", "tor",
            "vár");

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
    void whileAServiceIsAwayThePageNamesWhatIsMissingTheRestWorksAndWhatWasTypedIsSentLater() {
        Person manager = Person.login("manager-ke");
        String host = created(manager.post("/api/hosts", home(TATA, "HU", "Napsugár")))
                .id();
        String need = created(manager.post("/api/needs", companyForTheElderly(TATA, host, HUNGARY, 2)))
                .id();
        Page staff = web.signedIn("manager-ke", "en", 1280, 900);
        Page closing = staff.context().newPage();
        closing.navigate("/staff/needs/" + need);
        RunningSystem.killNine("organisation-service");

        closing.locator("form[action$='/closing']")
                .evaluate(
                        "form => { form.elements.reason.value = 'The home has called it off'; form.requestSubmit(); }");
        assertThat(closing.locator("#again")).isVisible();
        assertThat(staff.navigate("/staff").status()).isEqualTo(200);
        assertThat(staff.locator(".away").first()).containsText("cannot be shown right now");
        assertThat(staff.locator(".card.figure")).not().hasCount(0);
        await().atMost(Duration.ofMinutes(1)).until(() -> {
            staff.navigate("/staff");
            return staff.locator(".away").count() == 0;
        });
        closing.locator("#again").click();
        assertThat(closing.locator("main")).containsText("The home has called it off");
    }

    @Test
    void aListOfThousandsOfPeopleIsTurnedPageByPage() {
        Person admin = Person.login("admin");
        String county = "/hu/gs";
        assertThat(admin.put(
                                "/api/units",
                                Map.of(
                                        "path",
                                        county,
                                        "kind",
                                        "county",
                                        "names",
                                        Map.of("hu", "Győr-Moson-Sopron", "el", "Γκιόρ", "en", "Győr")))
                        .status())
                .isLessThan(300);
        String list = "/api/volunteers/imports/"
                + postedOnceKnown(admin, "/api/volunteers/imports", Map.of("unit", county))
                        .id();
        String rows = IntStream.range(0, ROWS)
                .mapToObj(number -> "%s %s;%s;06 30 %07d%n"
                        .formatted(
                                name(number / 71),
                                name(1_000 + number % 71),
                                LocalDate.of(1950, 1, 1).plusDays(number * 4L),
                                number))
                .collect(Collectors.joining("", "Név;Születési idő;Telefon\n", ""));
        assertThat(admin.put(list + "/parts/0", rows).status()).isLessThan(300);
        assertThat(admin.post(list + "/run", "").status()).isLessThan(300);
        await().atMost(Duration.ofMinutes(1))
                .until(() -> admin.get(list)
                                .json()
                                .path("started")
                                .path("registered")
                                .asInt()
                        == ROWS);

        Page staff = web.signedIn("admin", "en", 1280, 900);
        await().untilAsserted(() -> {
            staff.navigate("/staff/volunteers?unit=" + county);
            assertThat(staff.locator("#total")).containsText(String.format(Locale.ENGLISH, "%,d", ROWS));
        });
        assertThat(staff.locator("#found tbody tr")).hasCount(50);
        assertThat((List<?>) staff.evaluate(ALL_PAGES)).hasSize(ROWS).doesNotHaveDuplicates();
    }

    /** Names that do not look alike, so that nobody is taken for somebody else. */
    private static String name(int number) {
        String name = SYLLABLES.get(number % 16) + SYLLABLES.get(number / 16 % 16) + SYLLABLES.get(number / 256 % 16);
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    private static void typed(Page staff, String name) {
        staff.navigate("/staff/volunteers/new");
        staff.locator("#name").fill(name);
        staff.locator("#birthDate").fill("1958-02-03");
        staff.locator("#consent-registry").check();
    }
}
