package eu.kalaka.portal.room.staff.host;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A host as it is typed. Fields are called as organisation-service calls them, so that its errors stand beside them.
 *
 * @param register code of the register that has {@code number}
 * @param coordinator name of the person who looks after volunteers
 * @param mentor name of the person who leads newcomers in
 */
record HostForm(
        @Nullable String unit,
        @Nullable String name,
        @Nullable String legalType,
        @Nullable String structureType,
        @Nullable String register,
        @Nullable String number,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String address,
        @Nullable String website,
        @Nullable String scope,
        @Nullable String representative,
        @Nullable String coordinator,
        @Nullable String coordinatorPhone,
        @Nullable String mentor,
        @Nullable String safeguarding,
        @Nullable List<String> checklist,
        @Nullable String coordinatorTrainedUntil,
        @Nullable String insuredUntil) {

    private static final String GREEK = "/gr";
    private static final List<String> HUNGARIAN_REGISTERS =
            List.of("hu_tax", "hu_court", "hu_company", "hu_school", "hu_volunteer_hosts");
    private static final List<String> GREEK_REGISTERS =
            List.of("gr_tax", "gr_company", "gr_cso_database", "gr_special_register");

    /** An empty form for a unit. */
    static HostForm empty(String unit) {
        return new HostForm(
                unit, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
                null, null);
    }

    /** What is said of a host now, as organisation-service tells it. */
    static HostForm of(JsonNode host) {
        Map.Entry<String, JsonNode> register =
                host.path("registers").properties().stream().findFirst().orElse(null);
        return new HostForm(
                text(host, "unit"),
                text(host, "name"),
                text(host, "legalType"),
                text(host, "structureType"),
                register == null ? null : register.getKey(),
                register == null ? null : register.getValue().asString(),
                text(host, "email"),
                text(host, "phone"),
                text(host, "address"),
                text(host, "website"),
                text(host, "scope"),
                text(host.path("representative"), "name"),
                text(host.path("coordinator"), "name"),
                text(host.path("coordinator"), "phone"),
                text(host.path("mentors").path(0), "name"),
                text(host.path("safeguarding"), "name"),
                StreamSupport.stream(host.path("checklist").spliterator(), false)
                        .map(JsonNode::asString)
                        .toList(),
                text(host, "coordinatorTrainedUntil"),
                text(host, "insuredUntil"));
    }

    /** The country that the unit lies in. */
    static String country(@Nullable String unit) {
        return unit != null && unit.startsWith(GREEK) ? "GR" : "HU";
    }

    /** The registers that hosts of the country stand in. */
    static List<String> registers(String country) {
        return country.equals("GR") ? GREEK_REGISTERS : HUNGARIAN_REGISTERS;
    }

    /** As organisation-service wants it; empty fields are left out. */
    Map<String, Object> request() {
        Map<String, Object> request = new LinkedHashMap<>();
        put(request, "unit", unit);
        put(request, "name", name);
        put(request, "legalType", legalType);
        put(request, "structureType", structureType);
        request.put("country", country(unit));
        put(request, "email", email);
        put(request, "phone", phone);
        put(request, "address", address);
        put(request, "website", website);
        put(request, "scope", scope);
        put(request, "coordinatorTrainedUntil", coordinatorTrainedUntil);
        put(request, "insuredUntil", insuredUntil);
        request.put("checklist", checklist == null ? List.of() : checklist);
        if (register != null && number != null && !register.isBlank() && !number.isBlank()) {
            request.put("registers", Map.of(register, number.strip()));
        }
        person(request, "representative", representative, null);
        person(request, "coordinator", coordinator, coordinatorPhone);
        person(request, "safeguarding", safeguarding, null);
        if (mentor != null && !mentor.isBlank()) {
            request.put("mentors", List.of(Map.of("name", mentor.strip())));
        }
        return request;
    }

    private static void person(
            Map<String, Object> request, String role, @Nullable String name, @Nullable String phone) {
        if (name != null && !name.isBlank()) {
            Map<String, Object> person = new LinkedHashMap<>();
            put(person, "name", name);
            put(person, "phone", phone);
            request.put(role, person);
        }
    }

    private static void put(Map<String, Object> request, String field, @Nullable String typed) {
        if (typed != null && !typed.isBlank()) {
            request.put(field, typed.strip());
        }
    }

    private static @Nullable String text(JsonNode host, String field) {
        return host.path(field).asStringOpt().orElse(null);
    }
}
