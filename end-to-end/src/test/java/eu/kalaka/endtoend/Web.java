package eu.kalaka.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A real Chromium, and people who look at the portal with it. */
final class Web implements AutoCloseable {

    /** Pictures of pages, as output of the build. */
    static final Path PICTURES = Path.of("target", "pictures");

    private static final String PASSWORD = "kalaka-helyi-proba";
    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");

    private final Playwright playwright;
    private final Browser browser;
    private final List<String> complaints = new ArrayList<>();

    private Web(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    /** The Chromium of this machine; where there is none, the one that Playwright brings. */
    static Web open() {
        Optional<Path> own = Stream.of(System.getenv("PATH").split(":", -1))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
        Playwright playwright = Playwright.create(new Playwright.CreateOptions()
                .setEnv(own.isPresent() ? Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1") : Map.of()));
        BrowserType.LaunchOptions options =
                new BrowserType.LaunchOptions().setArgs(List.of("--no-sandbox", "--disable-dev-shm-usage"));
        own.ifPresent(options::setExecutablePath);
        return new Web(playwright, playwright.chromium().launch(options));
    }

    /** A new visitor whose browser asks for that language. */
    Page visitor(String language, int width, int height) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setLocale(language)
                .setBaseURL(RunningSystem.gateway())
                .setViewportSize(width, height));
        Page page = context.newPage();
        page.onConsoleMessage(this::listen);
        page.onPageError(error -> complaints.add(page.url() + ": " + error));
        page.onDialog(dialog -> {
            complaints.add(page.url() + ": a dialog, " + dialog.message());
            dialog.dismiss();
        });
        return page;
    }

    /** Somebody of the demo, signed in. */
    Page signedIn(String login, String language, int width, int height) {
        Page page = visitor(language, width, height);
        page.navigate("/sign-in/kalaka");
        signIn(page, login);
        return page;
    }

    /** Fills the sign-in page. */
    static void signIn(Page page, String login) {
        page.locator("#login").fill(login);
        page.locator("#password").fill(PASSWORD);
        page.locator("form button[type=submit]").first().click();
        page.waitForURL(url -> !url.contains("/login") && !url.contains("/oauth2"));
    }

    /** What browsers complained of since the last time: refused scripts and styles, scripts that failed, unexpected dialogs. */
    List<String> complaints() {
        List<String> all = List.copyOf(complaints);
        complaints.clear();
        return all;
    }

    private void listen(ConsoleMessage message) {
        // A refused form answers 422 and a missing page 404; browsers note both, and both are meant.
        if (message.type().equals("error") && !message.text().startsWith("Failed to load resource")) {
            complaints.add(message.location() + ": " + message.text());
        }
    }

    /** WCAG 2.2 AA as far as a machine can tell, and no sideways scrolling at 320 pixels. */
    static List<String> barriers(Page page) {
        List<String> found = new ArrayList<>();
        for (Rule rule : new AxeBuilder(page).withTags(RULES).analyze().getViolations()) {
            rule.getNodes()
                    .forEach(node -> found.add(
                            page.url() + ": " + rule.getId() + " " + node.getTarget() + " " + node.getHtml()));
        }
        var size = page.viewportSize();
        page.setViewportSize(320, 640);
        if ((Boolean) page.evaluate("document.documentElement.scrollWidth > 320")) {
            found.add(
                    page.url() + ": wider than 320 pixels, "
                            + page.evaluate(
                                    "[...document.querySelectorAll('main *, header *')].filter(e => "
                                            + "e.getBoundingClientRect().right > 321 && !e.closest('.table')).slice(0, 3).map(e => e.outerHTML.slice(0, 120))"));
        }
        page.setViewportSize(size.width, size.height);
        return found;
    }

    /** Keeps a picture of what is seen. */
    static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")));
        assertThat(PICTURES.resolve(name + ".png")).isNotEmptyFile();
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
