package eu.kalaka.portal.frame;

import eu.kalaka.portal.signin.KeptForm;
import eu.kalaka.portal.signin.Visitor;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Pages that belong to no room. */
@Controller
class OwnPages {

    /** Everybody's own first page. */
    @GetMapping("/desk")
    String desk(@ModelAttribute("visitor") @Nullable Visitor visitor) {
        if (visitor == null) {
            return "redirect:/";
        }
        if (visitor.isStaff()) {
            return "redirect:/staff";
        }
        if (visitor.isVolunteer()) {
            return "redirect:/my";
        }
        return visitor.isHost() ? "redirect:/host" : "redirect:/";
    }

    /** What somebody had typed when the session ended. */
    @GetMapping("/kept")
    String kept(HttpServletRequest request, Model page) {
        Optional<KeptForm> form = KeptForm.take(request);
        page.addAttribute("form", form.orElse(null));
        return "kept";
    }
}
