package eu.kalaka.portal.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.ResourceBundleMessageSource;

class DatesTest {

    private final Dates dates = new Dates(words());

    @AfterEach
    void anyLanguage() {
        LocaleContextHolder.resetLocaleContext();
    }

    @ParameterizedTest
    @CsvSource({"en,Nov,2 h 30 min", "hu,nov,2 óra 30 perc", "el,Νοε,2 ώρες 30 λεπτά"})
    void daysAndHoursFollowTheReadersLanguage(String language, String month, String hours) {
        LocaleContextHolder.setLocale(Locale.of(language));

        assertThat(dates.day(LocalDate.of(2026, 11, 21))).contains(month, "21", "2026");
        assertThat(dates.hours(Duration.ofMinutes(150))).isEqualTo(hours);
    }

    @Test
    void aMomentIsShownAsTheClockOfItsUnitShowsIt() {
        LocaleContextHolder.setLocale(Locale.ENGLISH);
        Instant moment = Instant.parse("2026-11-21T13:10:00Z");

        assertThat(dates.moment(moment, "/hu/ke/tata")).endsWith("14:10");
        assertThat(dates.moment(moment, "/gr/serres")).endsWith("15:10");
    }

    @Test
    void aSpanNamesItsDayOnce() {
        LocaleContextHolder.setLocale(Locale.ENGLISH);
        OffsetDateTime from = OffsetDateTime.parse("2026-11-21T08:00:00+01:00");

        assertThat(dates.span(from, from.plusHours(6))).endsWith("08:00–14:00").containsOnlyOnce("2026");
        assertThat(dates.span(from, from.plusHours(20))).contains("21").contains("22");
    }

    @Test
    void nothingIsSaidOfNothing() {
        assertThat(dates.day(null) + dates.hours(null) + dates.time(null) + dates.moment(null))
                .isEmpty();
    }

    private static ResourceBundleMessageSource words() {
        ResourceBundleMessageSource words = new ResourceBundleMessageSource();
        words.setBasename("words/frame");
        words.setDefaultEncoding("UTF-8");
        words.setFallbackToSystemLocale(false);
        return words;
    }
}
