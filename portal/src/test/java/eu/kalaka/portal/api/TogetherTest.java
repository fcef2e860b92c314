package eu.kalaka.portal.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

class TogetherTest {

    private final Together together = new Together();

    @BeforeEach
    void aRequestInHungarian() {
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(new MockHttpServletRequest()));
        LocaleContextHolder.setLocale(Locale.of("hu"));
    }

    @AfterEach
    void noRequest() {
        RequestContextHolder.resetRequestAttributes();
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void findsForEachKeyWhatIsThereAndLeavesOutTheRest() {
        assertThat(together.each(List.of(1, 2, 3, 2), key -> switch (key) {
                    case 1 -> new Answer.Away<String>();
                    case 2 -> new Answer.There<>("two", null);
                    default -> new Answer.Refused<>(new Problem(404, null, null, null, List.of()));
                }))
                .isEqualTo(Map.of(2, "two"));
    }

    @Test
    void asksInTheLanguageAndForTheUserOfTheRequest() {
        RequestContextHolder.currentRequestAttributes()
                .setAttribute("user", "Vértes Katalin", RequestAttributes.SCOPE_REQUEST);
        assertThat(together.meanwhile(() -> new Answer.There<>(whoseAndHow(), null))
                        .get()
                        .found())
                .contains("Vértes Katalin hu");
    }

    private static String whoseAndHow() {
        return RequestContextHolder.currentRequestAttributes().getAttribute("user", RequestAttributes.SCOPE_REQUEST)
                + " "
                + LocaleContextHolder.getLocale().getLanguage();
    }
}
