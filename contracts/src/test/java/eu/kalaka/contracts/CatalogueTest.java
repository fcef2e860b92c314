package eu.kalaka.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.kalaka.contracts.registry.ContactState;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CatalogueTest {

    private static final Set<String> PERSONAL =
            Set.of("name", "calledName", "email", "phone", "birthDate", "place", "address", "settlement", "note");

    @Test
    void everyNameIsUsedOnce() {
        assertThat(Catalogue.TOPICS).extracting(Topic::name).doesNotHaveDuplicates();
        assertThat(types()).extracting(MessageType::name).doesNotHaveDuplicates();
        assertThat(types()).extracting(MessageType::payload).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("facts")
    void factsCarryNoPersonalData(MessageType<?> fact) {
        assertThat(personalFieldsOf(fact.payload())).isEmpty();
    }

    @Test
    void theRuleOnPersonalDataWouldNoticeAContact() {
        assertThat(personalFieldsOf(ContactState.class)).contains("name", "email", "phone");
    }

    @Test
    void aWireNameIsNeverAClassName() {
        assertThatThrownBy(() -> new MessageType<>("NeedPosted", ContactState.class, ""))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new MessageType<>("kalaka.need.posted", ContactState.class, ""))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aFactTopicCannotBeNamedLikeASnapshotTopic() {
        assertThatThrownBy(() -> new Topic("a.b-state.v1", Topic.Content.FACTS, "a", "id", 1, List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void everyTopicHasAnOwner() {
        assertThat(Catalogue.TOPICS)
                .allSatisfy(topic -> assertThat(topic.owner()).endsWith("-service"));
        assertThat(Catalogue.ownedBy("registry-service"))
                .containsExactly(Catalogue.VOLUNTEER, Catalogue.VOLUNTEER_STATE, Catalogue.CONTACT_STATE);
    }

    static Stream<MessageType<?>> facts() {
        return Catalogue.TOPICS.stream()
                .filter(topic -> topic.content() == Topic.Content.FACTS)
                .flatMap(topic -> topic.messages().stream());
    }

    private static List<MessageType<?>> types() {
        return Catalogue.TOPICS.stream()
                .<MessageType<?>>flatMap(topic -> topic.messages().stream())
                .toList();
    }

    private static List<String> personalFieldsOf(Class<?> payload) {
        return Arrays.stream(payload.getRecordComponents())
                .map(RecordComponent::getName)
                .filter(PERSONAL::contains)
                .toList();
    }
}
