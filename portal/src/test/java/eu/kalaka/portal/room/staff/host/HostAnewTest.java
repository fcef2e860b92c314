package eu.kalaka.portal.room.staff.host;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class HostAnewTest {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final JsonNode SEEN = JSON.readTree("""
            {"id": "x", "status": "active", "readiness": 3, "papers": [], "history": [],
             "unit": "/hu/ke", "name": "Host", "legalType": "civil_org", "country": "HU", "phone": "+3611111111",
             "place": {"lat": 47.5, "lon": 18.5}, "policyNumber": "P-1",
             "registers": {"hu_court": "11-02-0000001", "hu_tax": "19134275-1-11"},
             "coordinator": {"name": "Kiss Éva", "role": "head", "email": "eva@example.org", "phone": "+3622222222"},
             "mentors": [{"name": "Nagy Ida", "role": "cook"}, {"name": "Tóth Pál"}],
             "structureType": "social_pharmacy", "structure": {"type": "social_pharmacy", "capacity": 20},
             "checklist": ["tasks_written"]}""");

    @Test
    void keepsEverythingWhereNothingIsTypedAnew() {
        JsonNode said = said(HostForm.of(SEEN));
        for (String field : new String[] {
            "unit",
            "name",
            "legalType",
            "country",
            "phone",
            "place",
            "policyNumber",
            "registers",
            "coordinator",
            "mentors",
            "structureType",
            "checklist"
        }) {
            assertThat(said.get(field)).as(field).isEqualTo(SEEN.get(field));
        }
        assertThat(said.get("structure")).isEqualTo(JSON.readTree("{\"capacity\": 20}"));
    }

    @Test
    void saysNothingThatTheServiceWorksOutItself() {
        assertThat(said(HostForm.of(SEEN)).propertyNames())
                .doesNotContain("id", "status", "readiness", "papers", "history");
    }

    @Test
    void takesNothingOverFromWhoIsNotThereAnyMore() {
        HostForm was = HostForm.of(SEEN);
        HostForm other = new HostForm(
                was.unit(),
                was.name(),
                was.legalType(),
                was.structureType(),
                was.register(),
                "",
                was.email(),
                was.phone(),
                was.address(),
                was.website(),
                "Scope",
                was.representative(),
                "Szabó Ede",
                "",
                "",
                was.safeguarding(),
                was.checklist(),
                null,
                null);
        JsonNode said = said(other);
        assertThat(said.get("coordinator")).isEqualTo(JSON.readTree("{\"name\": \"Szabó Ede\"}"));
        assertThat(said.get("registers")).isEqualTo(JSON.readTree("{\"hu_tax\": \"19134275-1-11\"}"));
        assertThat(said.get("mentors")).isEqualTo(JSON.readTree("[{\"name\": \"Tóth Pál\"}]"));
        assertThat(said.get("scope").asString()).isEqualTo("Scope");
    }

    private static JsonNode said(HostForm form) {
        return JSON.valueToTree(HostAnew.of(SEEN, form));
    }
}
