package eu.kalaka.endtoend;

import static eu.kalaka.endtoend.Network.HUNGARY;
import static eu.kalaka.endtoend.Network.companyForTheElderly;
import static eu.kalaka.endtoend.Network.created;
import static eu.kalaka.endtoend.Network.helpfulPerson;
import static eu.kalaka.endtoend.Network.home;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Somebody types scripts, or very long or odd words, into every field that there is: they are shown as words, and pages stay whole. */
class ScriptsAreWordsIT extends InBrowser {

    private static final String TATA = "/hu/ke/tata/tata";

    /** What attackers type, for text, attributes, addresses, scripts and templates at once. */
    private static final String SCRIPTS =
            "javascript:alert(4)//'-alert(3)-'[[${7*7}]]__${7*7}__#{frame.skip}\"><img src=x onerror=alert(2)>"
                    + "</title><svg onload=alert(5)></script><script>alert(6)</script>";

    /** What honest people type: a mark that turns the direction of writing, a face, and two hundred letters. */
    private static final List<String> NAMES = List.of(SCRIPTS, "\u202eŐry Ilona 👩‍🌾", "Nagyon ".repeat(27) + "Ilona");

    private static final String NOTHING_OF_IT_LIVES =
            "document.querySelector('main script:not([src]):not([type]), img[onerror], svg[onload], "
                    + "a[href^=\"javascript:\"]') === null && !document.documentElement.innerHTML.includes('__49__')";

    private static final String TYPE = """
            (form, [words, onlyFreeText]) => {
              form.noValidate = true;
              for (const field of form.querySelectorAll('input:not([type=hidden]), textarea')) {
                if (field.matches('textarea, [type=text]:not([list]), [type=search], input:not([type])')
                    || !onlyFreeText && field.matches('[type=text], [type=tel], [type=email], [type=url]')) {
                  field.value = field.maxLength > 0 ? words.slice(0, field.maxLength) : words;
                } else if (!field.value && field.type === 'date' && /birth|day/i.test(field.name)) {
                  field.value = field.name.startsWith('birth') ? '1958-02-03' : '2027-03-01';
                } else if (!field.value && field.type === 'time') {
                  field.value = /until/i.test(field.name) ? '12:00' : '10:00';
                } else if (!field.value && field.type === 'number') {
                  field.value = '1';
                } else if (field.name === 'consents') {
                  field.checked = true;
                }
              }
              for (const choice of form.querySelectorAll('select')) {
                if (!choice.value && choice.options.length > 1) choice.selectedIndex = 1;
              }
            }""";

    /** Empties what is marked as wrong, and what stands in one group with it. */
    private static final String MEND = """
            () => document.querySelectorAll('main [aria-invalid=true]').forEach(wrong =>
              (wrong.closest('fieldset, details') ?? wrong.parentElement).querySelectorAll('input:not([type=hidden], [type=checkbox], [type=radio]), textarea')
                .forEach(field => field.value = ''))""";

    @Test
    void inEveryFieldOfEveryForm() {
        Person manager = Person.login("manager-ke");
        String volunteer = created(manager.post("/api/volunteers", helpfulPerson(TATA, "Őry Ilona", "hu")))
                .id();
        String host = created(manager.post("/api/hosts", home(TATA, "HU", "Napsugár")))
                .id();
        String need = created(manager.post("/api/needs", companyForTheElderly(TATA, host, HUNGARY, 2)))
                .id();
        Page staff = web.signedIn("manager-ke", "hu", 1280, 900);
        await().until(() -> staff.navigate("/staff/needs/" + need + "/matching").status() == 200);

        Set<String> sent = new TreeSet<>();
        sent.addAll(typedEverywhere(
                staff,
                List.of(
                        "/staff/volunteers/" + volunteer + "/edit",
                        "/staff/hosts/" + host + "/edit",
                        "/staff/needs/" + need + "/edit",
                        "/staff/volunteers/" + volunteer,
                        "/staff/hosts/" + host,
                        "/staff/needs/" + need,
                        "/staff/needs/" + need + "/matching",
                        "/staff")));
        sent.addAll(typedEverywhere(web.visitor("el", 1280, 900), List.of("/")));
        sent.addAll(typedEverywhere(web.signedIn("volunteer-tata", "en", 1280, 900), List.of("/my")));
        sent.addAll(typedEverywhere(web.signedIn("host-tata", "hu", 1280, 900), List.of("/host")));
        assertThat(sent)
                .as("forms that were taken, so that what was typed is kept and shown")
                .contains(
                        "/join",
                        "/my/data/edit",
                        "/staff/volunteers/new",
                        "/staff/volunteers/{id}",
                        "/staff/volunteers/{id}/edit",
                        "/staff/needs/new",
                        "/staff/needs/{id}",
                        "/staff/needs/{id}/edit",
                        "/staff/hosts/new",
                        "/staff/hosts/{id}",
                        "/staff/hosts/{id}/edit");

        Walk.along(
                staff,
                List.of("/staff/volunteers/" + volunteer, "/staff/hosts/" + host, "/staff/needs/" + need, "/staff"),
                (path, answer) -> isWhole(staff, path));
    }

    @Test
    void inNamesThatStandOnManyPages() {
        Person manager = Person.login("manager-ke");
        Page staff = web.signedIn("manager-ke", "hu", 1280, 900);
        Page visitor = web.visitor("el", 360, 740);
        for (String words : NAMES) {
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
                await().until(() -> staff.navigate(path).status() == 200);
                isWhole(staff, path);
            }
            assertThat(visitor.navigate("/needs/" + need).status()).isEqualTo(200);
            isWhole(visitor, "/needs/" + need);
            assertThat((Boolean) visitor.evaluate("document.documentElement.scrollWidth <= 360"))
                    .as("as wide as the telephone")
                    .isTrue();
        }
        visitor.navigate("/needs");
        isWhole(visitor, "/needs");
    }

    /**
     * Sends each form with words in it: with scripts even where numbers and addresses belong, and where that is refused, so that it can
     * be taken; what is still refused then is mended as people do it, by emptying what is marked.
     *
     * @return the pages whose forms were taken
     */
    private static Set<String> typedEverywhere(Page page, List<String> firsts) {
        Set<String> taken = new TreeSet<>();
        Walk.along(page, firsts, (path, answer) -> {
            if (answer.status() == 200 && Walk.isPage(answer)) {
                for (String action : formsWithWords(page)) {
                    if (typed(page, path, action, false) || typed(page, path, action, true)) {
                        taken.add(Walk.kind(path));
                        page.goBack();
                        isWhole(page, path + " after going back");
                    }
                }
            }
        });
        return taken;
    }

    private static boolean typed(Page page, String path, String action, boolean onlyFreeText) {
        page.navigate(path);
        Locator form = page.locator("main form[action='" + action + "']").first();
        String where = path + " form to " + action;
        form.evaluate(TYPE, List.of(SCRIPTS, onlyFreeText));
        for (int attempt = 0; attempt < 5; attempt++) {
            boolean asks = "get".equals(form.getAttribute("method"));
            Response answer = sent(page, form);
            isWhole(page, where);
            assertThat(answer.status()).as(where).isLessThan(500);
            if (answer.status() < 400) {
                return !asks;
            }
            if (!onlyFreeText || page.locator("main [aria-invalid=true]").count() == 0) {
                return false;
            }
            page.evaluate(MEND);
        }
        return false;
    }

    /** Where the form led to, after all redirects, once that page stands. */
    private static Response sent(Page page, Locator form) {
        page.evaluate("document.documentElement.dataset.before = 'yes'");
        Response answer = page.waitForResponse(
                response -> response.request().isNavigationRequest() && response.status() / 100 != 3,
                () -> form.evaluate("form => form.requestSubmit(form.querySelector('button:not([formaction])'))"));
        page.locator("html:not([data-before]) main").waitFor();
        return answer;
    }

    /** Where the forms of a page lead that ask for words, of each kind one. */
    private static List<String> formsWithWords(Page page) {
        Set<String> kinds = new TreeSet<>();
        return page
                .locator("main form")
                .filter(new Locator.FilterOptions()
                        .setHas(page.locator("textarea, input[type=text], input[type=search], input:not([type])")))
                .all()
                .stream()
                .map(form -> form.getAttribute("action"))
                .filter(action -> kinds.add(Walk.kind(action)))
                .toList();
    }

    private static void isWhole(Page page, String where) {
        assertThat((Boolean) page.evaluate(NOTHING_OF_IT_LIVES))
                .as(where + ": nothing of it became an element or an address")
                .isTrue();
    }
}
