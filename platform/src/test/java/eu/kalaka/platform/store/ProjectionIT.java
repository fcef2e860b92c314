package eu.kalaka.platform.store;

import static org.assertj.core.api.Assertions.assertThat;

import eu.kalaka.platform.sample.SampleService;
import eu.kalaka.testkit.ServiceTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.mapping.Document;

@ServiceTest(SampleService.class)
class ProjectionIT {

    @Document("copies")
    record Copy(@Id String id, String words) {}

    @Autowired
    MongoTemplate mongo;

    @Test
    void keepsTheNewestWhateverTheOrderOfArrival() {
        Projection<Copy> copies = new Projection<>(mongo, Copy.class);
        String id = UUID.randomUUID().toString();

        assertThat(copies.put(id, 2, new Copy(id, "second"))).isTrue();
        assertThat(copies.put(id, 1, new Copy(id, "first, late"))).isFalse();
        assertThat(copies.put(id, 2, new Copy(id, "second, again"))).isFalse();
        assertThat(copies.find(id)).contains(new Copy(id, "second"));

        assertThat(copies.put(id, 3, new Copy(id, "third"))).isTrue();
        assertThat(copies.find(id)).contains(new Copy(id, "third"));
    }

    @Test
    void nothingIsLeftOfWhatIsErased() {
        Projection<Copy> copies = new Projection<>(mongo, Copy.class);
        String one = UUID.randomUUID().toString();
        String other = UUID.randomUUID().toString();
        copies.put(one, 2, new Copy(one, "of Anna"));
        copies.put(other, 1, new Copy(other, "of Anna"));

        copies.erase(one);
        assertThat(copies.find(one)).isEmpty();
        assertThat(copies.put(one, 1, new Copy(one, "of Anna")))
                .as("begins anew")
                .isTrue();

        copies.eraseAll("words", "of Anna");
        assertThat(copies.find(one)).isEmpty();
        assertThat(copies.find(other)).isEmpty();
    }
}
