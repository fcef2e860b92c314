package eu.kalaka.insight.indicator;

import eu.kalaka.contracts.UnitPath;
import eu.kalaka.platform.security.Caller;
import eu.kalaka.platform.security.RightOf;
import eu.kalaka.platform.web.Answers;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class IndicatorController {

    private final SeeIndicators see;
    private final IndicatorWords words;
    private final Answers answers;

    IndicatorController(SeeIndicators see, IndicatorWords words, Answers answers) {
        this.see = see;
        this.words = words;
        this.answers = answers;
    }

    @RightOf(SeeIndicators.class)
    @GetMapping("/api/indicators")
    ResponseEntity<Object> of(
            @RequestParam UnitPath unit,
            @RequestParam(required = false) @Nullable UUID programme,
            Caller caller,
            Locale locale) {
        return see.of(unit, programme, caller)
                .map(figures -> ResponseEntity.<Object>ok(words.view(unit, programme, figures, locale)))
                .orElseGet(answers::missing);
    }
}
