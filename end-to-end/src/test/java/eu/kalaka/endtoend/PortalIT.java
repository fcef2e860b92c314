package eu.kalaka.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The portal's frame in a real browser: signing in and out, languages, every page for everybody, and what happens when parts are away. */
class PortalIT extends InBrowser {

    @Test
    void whoSignsInComesToTheirDeskAndWhoSignsOutIsOutEverywhere() {
        Page manager = web.signedIn("manager-ke", "hu", 1280, 800);
        assertThat(manager.url()).endsWith("/staff");
        assertThat(manager.locator("html").getAttribute("lang")).isEqualTo("hu");
        assertThat(manager.context().cookies())
                .as("cookies")
                .noneMatch(cookie -> cookie.value.startsWith("eyJ"))
                .filteredOn(cookie -> cookie.name.startsWith("kalaka_portal"))
                .allMatch(cookie -> cookie.httpOnly);
        assertThat((String) manager.evaluate("JSON.stringify(localStorage) + JSON.stringify(sessionStorage)"))
                .doesNotContain("eyJ");

        manager.locator(".leave button").click();
        manager.waitForURL(url -> url.endsWith(":" + (8080 + RunningSystem.OFFSET) + "/"));
        manager.navigate("/staff");
        assertThat(manager.url()).as("at the sign-in page").contains("/login");
    }

    @Test
    void aSessionOutlivesThePortal() {
        Page manager = web.signedIn("coordinator-tata", "en", 1280, 800);
        RunningSystem.killNine("portal");

        await().atMost(Duration.ofMinutes(1)).untilAsserted(() -> {
            Response answer = manager.navigate("/staff");
            assertThat(answer.status()).isEqualTo(200);
        });
        assertThat(manager.url()).endsWith("/staff");
    }

    @Test
    void theLanguageChosenOnOnePageHoldsOnAllIncludingTheSignInPage() {
        Page visitor = web.visitor("en", 1280, 800);
        visitor.navigate("/");
        visitor.locator(".languages a[lang=el]").click();
        assertThat(visitor.locator("html").getAttribute("lang")).isEqualTo("el");

        visitor.navigate("/sign-in/kalaka");
        assertThat(visitor.locator("html").getAttribute("lang")).isEqualTo("el");
    }

    @Test
    void anotherRoomIsNotOpenedByItsAddress() {
        Page volunteer = web.signedIn("volunteer-tata", "hu", 360, 740);
        assertThat(volunteer.navigate("/staff/volunteers").status()).isEqualTo(403);
        assertThat(volunteer.locator("h1").innerText()).isEqualTo("Ez az oldal nem az Öné");
        assertThat(volunteer.navigate("/needs/" + UUID.randomUUID()).status()).isEqualTo(404);
        assertThat(volunteer.locator("h1").innerText()).isEqualTo("Nincs ilyen oldal");
        assertThat(volunteer.navigate("/no/such/page").status()).isEqualTo(404);
    }

    /** Follows every link of a room from its first page, each kind of page once. */
    @ParameterizedTest
    @CsvSource({"'',/,el", "volunteer-tata,/my,hu", "host-serres,/host,el", "manager-serres,/staff,el"})
    void everyPageIsThereAndWithoutBarriers(String login, String first, String language) {
        Page page = login.isEmpty() ? web.visitor(language, 1280, 800) : web.signedIn(login, language, 1280, 800);
        List<String> wrong = new ArrayList<>();
        Set<String> seen = Walk.along(page, List.of(first), (path, answer) -> {
            if (answer.status() != 200) {
                wrong.add(path + ": " + answer.status());
            } else if (Walk.isPage(answer)) {
                wrong.addAll(Web.barriers(page));
            }
        });
        assertThat(wrong).isEmpty();
        assertThat(seen).hasSizeGreaterThan(1);
    }
}
