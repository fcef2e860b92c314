package eu.kalaka.identity.token;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import eu.kalaka.platform.store.WritesItsOwnCollection;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationConsent;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationConsentService;

/** What holders of accounts allowed clients to do in their name. */
@WritesItsOwnCollection("consents: of nobody's interest but this service's")
final class MongoConsents implements OAuth2AuthorizationConsentService {

    private final MongoCollection<Document> stored;

    MongoConsents(MongoTemplate mongo) {
        this.stored = mongo.getCollection("consents");
    }

    @Override
    public void save(OAuth2AuthorizationConsent consent) {
        String id = id(consent.getRegisteredClientId(), consent.getPrincipalName());
        List<String> allowed = consent.getAuthorities().stream()
                .map(authority -> String.valueOf(authority.getAuthority()))
                .toList();
        stored.replaceOne(
                byId(id), new Document("_id", id).append("allowed", allowed), new ReplaceOptions().upsert(true));
    }

    @Override
    public void remove(OAuth2AuthorizationConsent consent) {
        stored.deleteOne(byId(id(consent.getRegisteredClientId(), consent.getPrincipalName())));
    }

    @Override
    public @Nullable OAuth2AuthorizationConsent findById(String client, String principal) {
        Document found = stored.find(byId(id(client, principal))).first();
        if (found == null) {
            return null;
        }
        OAuth2AuthorizationConsent.Builder consent = OAuth2AuthorizationConsent.withId(client, principal);
        found.getList("allowed", String.class)
                .forEach(authority -> consent.authority(new SimpleGrantedAuthority(authority)));
        return consent.build();
    }

    private static String id(String client, String principal) {
        return client + ":" + principal;
    }

    private static Bson byId(String id) {
        return Filters.eq("_id", id);
    }
}
