package eu.kalaka.portal.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A form that came when the session was over: shown again after signing in, to be sent by the same person with one press. It is
 * never sent by itself, for who signs in then may be somebody else.
 *
 * @param action where it goes
 * @param fields names and values in the form's order
 */
public record KeptForm(String action, ArrayList<Field> fields) implements Serializable {

    @Serial
    private static final long serialVersionUID = 1;

    /** Where it is shown. */
    public static final String PAGE = "/kept";

    private static final String KEPT = "kept-form";

    /** One field. */
    public record Field(String name, String value) implements Serializable {

        @Serial
        private static final long serialVersionUID = 1;
    }

    /** The form that a request sends, without its proof of origin. */
    public static KeptForm of(HttpServletRequest request) {
        ArrayList<Field> fields = new ArrayList<>();
        request.getParameterMap().forEach((name, values) -> {
            if (!name.equals("_csrf")) {
                List.of(values).forEach(value -> fields.add(new Field(name, value)));
            }
        });
        return new KeptForm(request.getRequestURI(), fields);
    }

    void keep(HttpServletRequest request) {
        request.getSession().setAttribute(KEPT, this);
    }

    /** Takes the kept form, if there is one; it is shown once. */
    public static Optional<KeptForm> take(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false)).flatMap(session -> {
            Optional<KeptForm> kept = Optional.ofNullable((KeptForm) session.getAttribute(KEPT));
            session.removeAttribute(KEPT);
            return kept;
        });
    }
}
