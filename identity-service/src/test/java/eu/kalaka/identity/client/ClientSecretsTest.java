package eu.kalaka.identity.client;

import static org.assertj.core.api.Assertions.assertThat;

import eu.kalaka.identity.client.Client.Secret;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClientSecretsTest {

    private final ClientSecrets secrets = new ClientSecrets();

    @Test
    void eachOfTheTwoIsRightAndNothingElse() {
        String first = ClientSecrets.make();
        String second = ClientSecrets.make();
        String kept = ClientSecrets.joined(
                List.of(new Secret("first", secrets.encode(first)), new Secret("second", secrets.encode(second))));

        assertThat(secrets.matches(first, kept)).isTrue();
        assertThat(secrets.matches(second, kept)).isTrue();
        assertThat(secrets.matches(first + second, kept)).isFalse();
        assertThat(secrets.matches("", kept)).isFalse();
        assertThat(secrets.matches(kept, kept)).isFalse();
    }

    @Test
    void aClientWithoutSecretsIsNeverProved() {
        assertThat(secrets.matches("", "")).isFalse();
        assertThat(secrets.matches("", null)).isFalse();
        assertThat(secrets.matches(null, "")).isFalse();
    }

    @Test
    void secretsAreLongAndNeverTheSame() {
        assertThat(ClientSecrets.make()).hasSizeGreaterThanOrEqualTo(43).isNotEqualTo(ClientSecrets.make());
    }
}
