package eu.kalaka.organisation.compliance.web;

import eu.kalaka.organisation.compliance.Finding;
import eu.kalaka.organisation.host.Host;
import eu.kalaka.organisation.host.Register;
import eu.kalaka.paper.Paper;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** A volunteer's contract in words. */
@Component
class ContractPaper {

    private final MessageSource words;

    ContractPaper(MessageSource words) {
        this.words = words;
    }

    Paper of(ContractRequest request, Host host, List<Finding> findings, Locale language) {
        return Paper.sheet(language, word("contract.title", language))
                .text(word("contract.host", language), nameWithRegister(host))
                .text(word("contract.volunteer", language), volunteer(request, language))
                .text(word("contract.guardian", language), request.guardian())
                .text(word("contract.tasks", language), request.tasks())
                .text(word("contract.place", language), request.place())
                .text(word("contract.time", language), request.time())
                .text(word("contract.duration", language), duration(request.engagement(), language))
                .text(word("contract.allowances", language), request.allowances())
                .text(word("contract.why", language), why(findings, language))
                .signedBy(signers(request, host))
                .footer(word("contract.footer", language));
    }

    private static List<String> signers(ContractRequest request, Host host) {
        List<String> signers = new ArrayList<>(List.of(host.particulars().name(), request.volunteer()));
        if (request.guardian() != null) {
            signers.add(request.guardian());
        }
        return signers;
    }

    /** The number in the register of hosts stands on contracts (domain.md 3.1 [mayer]). */
    private static String nameWithRegister(Host host) {
        String number = host.particulars().registers().get(Register.HU_VOLUNTEER_HOSTS);
        return host.particulars().name() + (number == null ? "" : " (" + number + ")");
    }

    private String volunteer(ContractRequest request, Locale language) {
        List<String> parts = new ArrayList<>(List.of(request.volunteer()));
        add(parts, "contract.born-as", request.bornAs(), language);
        parts.add(word("contract.born", language) + " " + (request.bornIn() == null ? "" : request.bornIn() + ", ")
                + day(request.bornOn(), language));
        add(parts, "contract.parent", request.parent(), language);
        add(parts, "contract.residence", request.residence(), language);
        return String.join("\n", parts);
    }

    private void add(List<String> parts, String key, @Nullable String text, Locale language) {
        if (text != null) {
            parts.add(word(key, language) + " " + text);
        }
    }

    private String duration(EngagementRequest engagement, Locale language) {
        return day(engagement.startsOn(), language) + " – "
                + (engagement.endsOn() == null
                        ? word("agreement.indefinite", language)
                        : day(engagement.endsOn(), language));
    }

    private String why(List<Finding> findings, Locale language) {
        return findings.stream()
                .filter(finding -> finding.effect() == Finding.Effect.IN_WRITING)
                .map(finding -> word("finding." + finding.code(), language))
                .distinct()
                .collect(Collectors.joining("\n"));
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
