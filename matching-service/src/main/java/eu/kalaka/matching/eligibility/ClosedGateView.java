package eu.kalaka.matching.eligibility;

import java.util.Locale;
import org.springframework.context.MessageSource;

/** A closed gate as answers show it, in the reader's language. */
public record ClosedGateView(String gate, String words, String remedy) {

    public static ClosedGateView of(ClosedGate closed, Locale locale, MessageSource bundles) {
        return new ClosedGateView(
                closed.gate(),
                closed.closure().reason().in(locale, bundles),
                closed.closure().remedy().in(locale, bundles));
    }
}
