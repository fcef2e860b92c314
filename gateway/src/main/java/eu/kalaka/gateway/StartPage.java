package eu.kalaka.gateway;

import io.swagger.v3.oas.annotations.Hidden;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.util.PropertyPlaceholderHelper;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The page at {@code /}: what this is, and where to go on, in the reader's language. */
@Hidden
@RestController
class StartPage {

    private static final PropertyPlaceholderHelper PLACEHOLDERS = new PropertyPlaceholderHelper("${", "}");

    private final MessageSource words;
    private final String page;

    StartPage(MessageSource words, @Value("classpath:start.html") Resource page) throws IOException {
        this.words = words;
        this.page = page.getContentAsString(StandardCharsets.UTF_8);
    }

    @GetMapping(path = "/", produces = MediaType.TEXT_HTML_VALUE + ";charset=UTF-8")
    String read(Locale locale) {
        return PLACEHOLDERS.replacePlaceholders(page, key -> words.getMessage(key, null, locale));
    }
}
