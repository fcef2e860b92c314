package eu.kalaka.identity.signin.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What every page needs for its language switch. */
@ControllerAdvice(basePackageClasses = LanguageSwitch.class)
class LanguageSwitch {

    @ModelAttribute("languages")
    List<String> languages(HttpServletRequest request, HttpServletResponse response) {
        PageLanguage.keep(request, response);
        return PageLanguage.ALL;
    }
}
