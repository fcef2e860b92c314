package eu.kalaka.portal.room.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DifferenceTest {

    @Test
    void onlyWhatIsNotTheSameIsNamedWhateverTheOrder() {
        Typed theirs = Typed.NOTHING.with("phone", "+36301234567").with("skills", List.of("A", "B"));
        Typed ours = Typed.NOTHING.with("email", "a@b.hu").with("skills", List.of("B", "A"));

        assertThat(Difference.between(theirs, ours, List.of("phone", "email", "skills", "name")))
                .containsExactly(new Difference("phone", "+36301234567", ""), new Difference("email", "", "a@b.hu"));
    }
}
