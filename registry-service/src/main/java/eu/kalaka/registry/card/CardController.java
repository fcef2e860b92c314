package eu.kalaka.registry.card;

import eu.kalaka.platform.security.Caller;
import eu.kalaka.platform.security.RightOf;
import eu.kalaka.platform.web.Answers;
import eu.kalaka.registry.privacy.OwnData;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/volunteers/{id}")
@Tag(name = "Papers")
class CardController {

    private final PrintVolunteer print;
    private final Answers answers;

    CardController(PrintVolunteer print, Answers answers) {
        this.print = print;
        this.answers = answers;
    }

    @RightOf(value = PrintVolunteer.class, right = "CARD")
    @GetMapping("/card")
    ResponseEntity<Object> card(@PathVariable String id, Caller caller, Locale locale) {
        return pdf(print.card(id, caller, locale));
    }

    @RightOf(OwnData.class)
    @GetMapping("/own-data.pdf")
    ResponseEntity<Object> ownData(@PathVariable String id, Caller caller, Locale locale) {
        return pdf(print.ownData(id, caller, locale));
    }

    private ResponseEntity<Object> pdf(Optional<Printed> printed) {
        return printed.map(paper -> ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_PDF)
                        .<Object>body(paper))
                .orElseGet(answers::missing);
    }
}
