package eu.kalaka.identity.signin.page;

import eu.kalaka.identity.signin.Journal;
import eu.kalaka.identity.signin.Journal.Event;
import eu.kalaka.identity.signin.holder.Holder;
import eu.kalaka.identity.signin.session.Means;
import eu.kalaka.identity.signin.session.Sessions;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Lets in who has proved all that is asked, and sends him on his way. */
final class Entrance {

    private final Sessions sessions;
    private final ReturnPath returnPath;
    private final Journal journal;

    Entrance(Sessions sessions, ReturnPath returnPath, Journal journal) {
        this.sessions = sessions;
        this.returnPath = returnPath;
        this.journal = journal;
    }

    /** Opens the session; the answer is the view that leads on. */
    String enter(Holder holder, Means means, HttpServletRequest request, HttpServletResponse response) {
        return "redirect:" + path(holder, means, request, response);
    }

    /** The same; the answer is the path to go to. */
    String path(Holder holder, Means means, HttpServletRequest request, HttpServletResponse response) {
        sessions.open(request, response, holder.id(), means);
        journal.record(Event.SIGNED_IN, holder.id());
        return returnPath.take(request, response);
    }
}
