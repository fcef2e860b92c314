package eu.kalaka.portal.room.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.SerializationUtils;

class TypedTest {

    private static final Typed TYPED = Typed.of(new LinkedMultiValueMap<>(
            Map.of("name", List.of("  Kiss Éva "), "phone", List.of("", " "), "skill", List.of("", "Fa", "Vas"))));

    @Test
    void emptyFieldsAreAsIfTheyWereNotThere() {
        assertThat(TYPED.sent("name", "phone", "email")).isEqualTo(Map.of("name", "Kiss Éva"));
        assertThat(TYPED.all("skill")).containsExactly("Fa", "Vas");
        assertThat(TYPED.at("skill", 1)).isEqualTo("Vas");
        assertThat(TYPED.at("skill", 2)).isNull();
    }

    @Test
    void whatIsNoNumberGoesOnAsItIsSoThatTheServiceSaysWhatIsWrong() {
        assertThat(TYPED.with("age", "42").number("age")).isEqualTo(42);
        assertThat(TYPED.with("age", "old").number("age")).isEqualTo("old");
        assertThat(TYPED.number("age")).isNull();
    }

    @Test
    void itOutlivesThePortalInTheSession() {

        Typed back = SerializationUtils.clone(TYPED);

        assertThat(back.get("name")).isEqualTo("Kiss Éva");
    }
}
