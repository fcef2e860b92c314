package eu.kalaka.local.demo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** What is written about hosts: their way to being active, and the agreements of the county's project. */
final class Papers {

    /** After the third quarter nine of the fifteen stand (story 9). */
    static final int SIGNED = 9;

    private static final int NOT_YET_SIGNED = 2;
    private static final String WRITTEN_ON = "2026-01-15";
    private static final String SIGNED_ON = "2026-02-01";

    private Papers() {}

    /** The calls that lead a host from its first call to its first volunteer. */
    static List<Call> wayOf(Host host, String id) {
        return List.of(
                step(host, id, "in_preparation"),
                paper(host, id, "founding_document"),
                step(host, id, "verified"),
                paper(host, id, "signed_declaration"),
                step(host, id, "active"));
    }

    /** The hosts with which the county's project has an agreement, signed or not. */
    static List<Host> partners(List<Host> hosts) {
        return hosts.stream()
                .filter(host -> host.country() == Country.HU)
                .limit(SIGNED + NOT_YET_SIGNED)
                .toList();
    }

    static Call agreement(Host host, String hostId, String programmeId) {
        Map<String, Object> terms = new LinkedHashMap<>();
        terms.put("subject", "Önkéntesek fogadása és kísérése");
        terms.put("centreParty", "KEM Önkéntes Centrum");
        terms.put("centreDuties", "Közvetítés, felkészítés, utánkövetés");
        terms.put("hostDuties", "Mentor, biztosítás, az órák igazolása");
        terms.put("writtenOn", WRITTEN_ON);
        terms.put("validFrom", SIGNED_ON);
        terms.put("validUntil", "2027-06-30");
        terms.put("programmeId", programmeId);
        return Call.post(
                "/api/agreements",
                host.country().manager(),
                "demo-agreement-%04d".formatted(host.number()),
                Map.of("unit", host.unit(), "hostId", hostId, "type", "cooperation", "terms", terms));
    }

    /** The signatures under the agreement that is the {@code number}th, from 0: the first nine bear both, the others that of the centre. */
    static List<Call> signatures(Host host, String agreementId, int number) {
        return IntStream.range(0, number < SIGNED ? 2 : 1)
                .mapToObj(side -> Call.post(
                        "/api/agreements/" + agreementId + "/signatures",
                        host.country().manager(),
                        "demo-signature-%04d-%d".formatted(host.number(), side),
                        Map.of("side", side == 0 ? "centre" : "host", "by", "Képviselő", "on", SIGNED_ON)))
                .toList();
    }

    private static Call step(Host host, String id, String to) {
        return Call.post(
                "/api/hosts/" + id + "/status",
                host.country().manager(),
                "demo-host-%04d-%s".formatted(host.number(), to),
                Map.of("to", to));
    }

    private static Call paper(Host host, String id, String type) {
        return Call.post(
                "/api/hosts/" + id + "/papers",
                host.country().manager(),
                "demo-host-%04d-%s".formatted(host.number(), type),
                Map.of("type", type, "issuedOn", WRITTEN_ON));
    }
}
