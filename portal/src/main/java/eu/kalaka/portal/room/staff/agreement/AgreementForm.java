package eu.kalaka.portal.room.staff.agreement;

import eu.kalaka.portal.api.Problem;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An agreement as it is typed. Fields are called as organisation-service calls them, so that its errors stand beside them.
 *
 * @param centreParty who signs beside the host
 */
record AgreementForm(
        @Nullable String unit,
        @Nullable String hostId,
        @Nullable String type,
        @Nullable String subject,
        @Nullable String centreParty,
        @Nullable String centreDuties,
        @Nullable String hostDuties,
        @Nullable String mentor,
        @Nullable String contact,
        @Nullable String writtenOn,
        @Nullable String validFrom,
        @Nullable String validUntil,
        @Nullable String programmeId) {

    private static final String OF_TERMS = "terms.";

    /** A form for a host, written today. */
    static AgreementForm empty(String unit, @Nullable String host, LocalDate today) {
        return new AgreementForm(
                unit, host, null, null, null, null, null, null, null, today.toString(), today.toString(), null, null);
    }

    /** What an agreement says now. */
    static AgreementForm of(Agreement agreement) {
        Agreement.Terms terms = agreement.terms();
        return new AgreementForm(
                agreement.unit(),
                agreement.hostId().toString(),
                agreement.type(),
                terms.subject(),
                terms.centreParty(),
                terms.centreDuties(),
                terms.hostDuties(),
                terms.mentor(),
                terms.contact(),
                terms.writtenOn().toString(),
                terms.validFrom().toString(),
                Objects.toString(terms.validUntil(), null),
                Objects.toString(terms.programme(), null));
    }

    /** As organisation-service wants a new one; empty fields are left out. */
    Map<String, Object> request() {
        Map<String, Object> request = new LinkedHashMap<>();
        put(request, "unit", unit);
        put(request, "hostId", hostId);
        put(request, "type", type);
        request.put("terms", terms());
        return request;
    }

    /** What is agreed, as organisation-service wants it. */
    Map<String, Object> terms() {
        Map<String, Object> terms = new LinkedHashMap<>();
        put(terms, "subject", subject);
        put(terms, "centreParty", centreParty);
        put(terms, "centreDuties", centreDuties);
        put(terms, "hostDuties", hostDuties);
        put(terms, "mentor", mentor);
        put(terms, "contact", contact);
        put(terms, "writtenOn", writtenOn);
        put(terms, "validFrom", validFrom);
        put(terms, "validUntil", validUntil);
        put(terms, "programmeId", programmeId);
        return terms;
    }

    /** Whether the agreement says already what was typed. */
    boolean says(Agreement agreement) {
        return of(agreement).terms().equals(terms());
    }

    /** A refusal with the names of this form's fields: {@code terms.subject} is typed as {@code subject}. */
    static Problem asTyped(Problem problem) {
        return problem.withFields(field -> field.startsWith(OF_TERMS) ? field.substring(OF_TERMS.length()) : field);
    }

    private static void put(Map<String, Object> request, String name, @Nullable String typed) {
        if (typed != null && !typed.isBlank()) {
            request.put(name, typed.strip());
        }
    }
}
