package eu.kalaka.organisation.agreement.web;

import eu.kalaka.organisation.agreement.Agreement;
import eu.kalaka.organisation.agreement.Terms;
import eu.kalaka.paper.Paper;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** An agreement in words, in the language asked for. */
@Component
class AgreementPaper {

    private final MessageSource words;

    AgreementPaper(MessageSource words) {
        this.words = words;
    }

    Paper of(Agreement agreement, String hostName, Locale language) {
        Terms terms = agreement.terms();
        return Paper.sheet(language, word("agreement.title." + agreement.type().code(), language))
                .text(word("agreement.parties", language), terms.centreParty() + "\n" + hostName)
                .text(word("agreement.subject", language), terms.subject())
                .text(word("agreement.centre-duties", language), terms.centreDuties())
                .text(word("agreement.host-duties", language), terms.hostDuties())
                .text(word("agreement.mentor", language), terms.mentor())
                .text(word("agreement.contact", language), terms.contact())
                .text(word("agreement.validity", language), validity(terms, language))
                .text(word("agreement.written-on", language), day(terms.writtenOn(), language))
                .signedBy(List.of(terms.centreParty(), hostName))
                .footer(word("agreement.footer", language) + " "
                        + agreement.id().value());
    }

    private String validity(Terms terms, Locale language) {
        return day(terms.validFrom(), language) + " – "
                + (terms.validUntil() == null
                        ? word("agreement.indefinite", language)
                        : day(terms.validUntil(), language));
    }

    private static String day(LocalDate day, Locale language) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(language)
                .format(day);
    }

    private String word(String key, Locale language) {
        return words.getMessage(key, null, language);
    }
}
