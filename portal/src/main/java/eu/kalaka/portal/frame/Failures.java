package eu.kalaka.portal.frame;

import eu.kalaka.portal.api.Answer.NotThere;
import eu.kalaka.portal.api.Answer.PartMissing;
import eu.kalaka.portal.signin.IdentityAway;
import eu.kalaka.portal.signin.KeptForm;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Pages in place of one that cannot be shown, in the same frame. */
@ControllerAdvice
class Failures {

    private final Frame frame;

    Failures(Frame frame) {
        this.frame = frame;
    }

    /** A form that was on its way can be sent again, with all that was typed and with its own key. */
    @ExceptionHandler({PartMissing.class, IdentityAway.class})
    ModelAndView away(HttpServletRequest request, HttpServletResponse response) {
        ModelAndView page = page("away", HttpStatus.SERVICE_UNAVAILABLE, request, response);
        if (frame.posted(request)) {
            page.addObject("again", KeptForm.of(request));
        }
        return page;
    }

    /** What is not there, and what is somebody else's, look alike. */
    @ExceptionHandler
    ModelAndView missing(NotThere missing, HttpServletRequest request, HttpServletResponse response) {
        return missing.problem().status() == HttpStatus.FORBIDDEN.value()
                ? page("not_yours", HttpStatus.FORBIDDEN, request, response)
                : page("not_there", HttpStatus.NOT_FOUND, request, response);
    }

    @ExceptionHandler(NoResourceFoundException.class)
    ModelAndView nothing(HttpServletRequest request, HttpServletResponse response) {
        return page("not_there", HttpStatus.NOT_FOUND, request, response);
    }

    private ModelAndView page(
            String kind, HttpStatus status, HttpServletRequest request, HttpServletResponse response) {
        ModelAndView page = new ModelAndView("failure", status);
        page.addObject("kind", kind);
        page.addObject("languages", frame.languages(request, response));
        page.addObject("here", frame.here(request));
        page.addObject("once", frame.once(request));
        page.addObject("posted", frame.posted(request));
        if (!kind.equals("away")) {
            page.addObject("visitor", frame.visitor(request));
            page.addObject("rooms", frame.rooms(request));
        }
        return page;
    }
}
