package eu.kalaka.portal.room.staff.host;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A document that was seen, as it is typed. */
record PaperForm(
        @Nullable String type,
        @Nullable String number,
        @Nullable String issuedOn,
        @Nullable String validUntil) {

    /** What is shown, in the order in which it is usually asked for. */
    static final List<String> TYPES = List.of(
            "founding_document",
            "signed_declaration",
            "register_extract",
            "proof_of_operation",
            "host_registration",
            "liability_policy",
            "kitchen_certificate",
            "camp_notice",
            "regulation");

    /** As organisation-service wants it; empty fields are left out. */
    Map<String, String> request() {
        Map<String, String> request = new LinkedHashMap<>();
        put(request, "type", type);
        put(request, "number", number);
        put(request, "issuedOn", issuedOn);
        put(request, "validUntil", validUntil);
        return request;
    }

    private static void put(Map<String, String> request, String name, @Nullable String typed) {
        if (typed != null && !typed.isBlank()) {
            request.put(name, typed.strip());
        }
    }
}
