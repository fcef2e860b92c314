package eu.kalaka.identity.key;

import static eu.kalaka.identity.Provider.ADMIN;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.jwk.JWKSet;
import eu.kalaka.identity.IdentityService;
import eu.kalaka.identity.Provider;
import eu.kalaka.identity.Provider.Program;
import eu.kalaka.identity.TestSignIn;
import eu.kalaka.testkit.Api;
import eu.kalaka.testkit.ServiceTest;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.data.mongodb.core.MongoTemplate;

@ServiceTest(IdentityService.class)
@Import(TestSignIn.class)
class KeysIT {

    private final Api api;
    private final Provider provider;
    private final MongoTemplate mongo;

    @Autowired
    KeysIT(Api api, Environment environment, MongoTemplate mongo) {
        this.api = api;
        this.provider = new Provider(api, environment);
        this.mongo = mongo;
    }

    @Test
    void aNewKeySignsAtOnceAndTokensOfTheOldOneStayGood() {
        Program centre = provider.machine("centre", "/hu/ke");
        String before = token(centre);

        String made = api.as(ADMIN)
                .post("/api/identity/keys/rotation")
                .json()
                .path("kid")
                .asString();
        String after = token(centre);

        assertThat(provider.checked(after).getHeader().getKeyID()).isEqualTo(made);
        assertThat(provider.checked(before).getHeader().getKeyID()).isNotEqualTo(made);
    }

    @Test
    void onlyTheNetworksAdministratorReplacesAKey() {
        assertThat(api.as("county_manager@/hu/ke")
                        .post("/api/identity/keys/rotation")
                        .status())
                .isEqualTo(403);
        assertThat(api.as("network_admin@/hu")
                        .post("/api/identity/keys/rotation")
                        .status())
                .isEqualTo(403);
        assertThat(api.anonymous().post("/api/identity/keys/rotation").status()).isEqualTo(401);
    }

    @Test
    void privatePartsAreNeitherPublishedNorReadableInTheStore() throws Exception {
        token(provider.machine("centre", "/hu/ke"));

        JWKSet published = JWKSet.parse(provider.get("/oauth2/jwks").body());
        assertThat(published.getKeys()).isNotEmpty().noneMatch(key -> key.isPrivate());
        List<Document> stored = mongo.getCollection("signing-keys").find().into(new ArrayList<>());
        assertThat(stored).isNotEmpty();
        assertThat(stored.toString()).doesNotContain("\"d\"", "\"p\"", "\"kty\"");
    }

    private String token(Program client) {
        return provider.clientCredentials(client).json().path("access_token").asString();
    }
}
