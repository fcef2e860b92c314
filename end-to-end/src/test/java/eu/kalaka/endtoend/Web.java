package eu.kalaka.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
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

    private static final int STOPS = 25;
    private static final int MOST_STOPS = 1_000;
    private static final String WIDER = """
            () => document.documentElement.scrollWidth <= innerWidth ? [] : [...document.querySelectorAll('main *, header *')]
              .filter(e => e.getBoundingClientRect().right > innerWidth + 1 && !e.closest('.table, .rooms'))
              .slice(0, 3).map(e => 'wider than ' + innerWidth + ' pixels: ' + e.outerHTML.slice(0, 120))""";

    /** A form that changes something has a key of its own, or says which state it was made for; others say of themselves that twice is once. */
    private static final String TWICE = """
            () => [...document.querySelectorAll('main form[method=post]:not([data-repeatable])')]
              .filter(form => !form.querySelector('[name=once], [name=version]'))
              .map(form => 'may have two effects: ' + form.action)""";

    /** Remembers what the keyboard has to reach; of buttons of one choice it reaches one. */
    private static final String KEYBOARD = """
            () => {
              const all = [...document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex="0"]')]
                .filter(e => e.checkVisibility({ visibilityProperty: true }) && !e.disabled
                  && !(e.type === 'radio' && e !== (e.form.querySelector(`[name="${e.name}"]:checked`) ?? e.form.querySelector(`[name="${e.name}"]`))));
              window.toReach = new Set(all);
              window.unseen = [];
              document.addEventListener('focusin', event => {
                toReach.delete(event.target);
                if (getComputedStyle(event.target).outlineStyle === 'none') unseen.push(event.target);
              });
              document.activeElement?.blur();
            }""";

    private static final String UNREACHED = """
            () => [...[...toReach].map(e => 'not reached by keyboard: ' + e.outerHTML.slice(0, 160)),
                   ...unseen.map(e => 'reached without being seen: ' + e.outerHTML.slice(0, 160))]""";

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
        PlaywrightAssertions.setDefaultAssertionTimeout((double) RunningSystem.LATE.toMillis());
        return new Web(playwright, playwright.chromium().launch(options));
    }

    /** A new visitor whose browser asks for that language. */
    Page visitor(String language, int width, int height) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setLocale(language)
                .setBaseURL(RunningSystem.gateway())
                .setViewportSize(width, height));
        context.setDefaultTimeout((double) RunningSystem.LATE.toMillis());
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
        // A story before this one may have killed a part of what one signs in with.
        await().atMost(Duration.ofMinutes(1))
                .until(() -> page.navigate("/sign-in/kalaka").status() == 200);
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

    /**
     * What keeps people out of a page: WCAG 2.2 AA as far as a machine can tell; sideways scrolling on a telephone of 320 pixels and
     * at a zoom of 200 %; what the keyboard does not reach, or reaches unseen; forms that would have two effects when sent twice.
     */
    static List<String> barriers(Page page) {
        List<String> found = new ArrayList<>();
        for (Rule rule : new AxeBuilder(page).withTags(RULES).analyze().getViolations()) {
            rule.getNodes().forEach(node -> found.add(rule.getId() + " " + node.getTarget() + " " + node.getHtml()));
        }
        found.addAll(unreachable(page));
        found.addAll(said(page, TWICE));
        var size = page.viewportSize();
        for (int width : new int[] {size.width / 2, 320}) {
            page.setViewportSize(width, size.height);
            found.addAll(said(page, WIDER));
        }
        page.setViewportSize(size.width, size.height);
        return found.stream().map(words -> page.url() + ": " + words).toList();
    }

    /** Goes through the page with the tabulator key, as who has no mouse does. */
    private static List<String> unreachable(Page page) {
        page.evaluate(KEYBOARD);
        for (int pressed = 0; pressed < MOST_STOPS && (Integer) page.evaluate("toReach.size") > 0; pressed += STOPS) {
            for (int stop = 0; stop < STOPS; stop++) {
                page.keyboard().press("Tab");
            }
        }
        return said(page, UNREACHED);
    }

    @SuppressWarnings("unchecked")
    private static List<String> said(Page page, String script) {
        return (List<String>) page.evaluate(script);
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
