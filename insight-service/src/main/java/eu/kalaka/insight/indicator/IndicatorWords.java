package eu.kalaka.insight.indicator;

import eu.kalaka.contracts.UnitPath;
import eu.kalaka.contracts.codes.Code;
import eu.kalaka.contracts.codes.CodeList;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts figures into words: names from the code list where it has them, definitions from the message bundle. */
@Component
class IndicatorWords {

    private static final BigDecimal SECONDS_PER_HOUR = BigDecimal.valueOf(3600);

    private final MessageSource words;

    IndicatorWords(MessageSource words) {
        this.words = words;
    }

    /** All of a unit; of a programme only what comes from its needs, since volunteers and hosts are registered with no programme. */
    IndicatorsView view(UnitPath unit, @Nullable UUID programme, Figures figures, Locale locale) {
        List<IndicatorView> ofNeeds = List.of(
                number("vol_placed", figures.placed(), "persons", locale),
                time("hours", figures.hours(), locale),
                time("iksz_hours", figures.ikszHours(), locale),
                number("placements", figures.placements(), "placements", locale),
                number("needs_open", figures.needsOpen(), "needs", locale));
        if (programme != null) {
            return new IndicatorsView(unit.value(), programme, ofNeeds);
        }
        List<IndicatorView> all = new ArrayList<>();
        all.add(number("vol_registered", figures.registered(), "persons", locale));
        all.addAll(ofNeeds);
        all.add(number("hosts_registered", figures.hosts(), "hosts", locale));
        return new IndicatorsView(unit.value(), null, all);
    }

    private IndicatorView number(String code, long value, String measure, Locale locale) {
        return view(code, value, measure, null, locale);
    }

    private IndicatorView time(String code, Duration value, Locale locale) {
        BigDecimal hours = BigDecimal.valueOf(value.toSeconds()).divide(SECONDS_PER_HOUR, 2, RoundingMode.HALF_UP);
        return view(code, value.toString(), "hours", hours, locale);
    }

    private IndicatorView view(String code, Object value, String measure, @Nullable BigDecimal hours, Locale locale) {
        return new IndicatorView(
                code, name(code, locale), value, measure, hours, words.getMessage("definition." + code, null, locale));
    }

    private String name(String code, Locale locale) {
        return CodeList.INDICATORS
                .find(code)
                .map(Code::names)
                .flatMap(names -> Optional.ofNullable(names.get(locale.getLanguage())))
                .orElseGet(() -> words.getMessage("name." + code, null, code, locale));
    }
}
