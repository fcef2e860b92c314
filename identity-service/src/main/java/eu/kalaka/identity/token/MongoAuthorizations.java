package eu.kalaka.identity.token;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Indexes;
import eu.kalaka.identity.signin.session.Grants;
import eu.kalaka.platform.store.WritesItsOwnCollection;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;

/**
 * What clients were granted: codes and tokens, kept sealed and found by their hashes. A refresh token is taken once; whoever
 * comes with one that was replaced has a stolen copy, or was stolen from, so the whole authorization ends.
 */
@WritesItsOwnCollection("authorizations: secrets that no other service may ever hear of")
final class MongoAuthorizations implements OAuth2AuthorizationService, Grants {

    private static final Logger LOG = LoggerFactory.getLogger(MongoAuthorizations.class);

    private static final String ID = "_id";
    private static final String VERSION = "version";
    private static final String TOKENS = "tokens";
    private static final String FORMER = "former";
    private static final String REFRESH = "refresh";
    private static final String PRINCIPAL = "principal";
    private static final String SIGN_IN = "signIn";
    private static final String ENDS = "endsAt";
    private static final String SEALED = "sealed";

    /** More replaced refresh tokens are not remembered; an older one is refused all the same. */
    private static final int MOST_FORMER = 500;

    private final MongoCollection<Document> stored;
    private final SealedForm form;
    private final Clock clock;
    private final Counter reused;

    MongoAuthorizations(MongoTemplate mongo, SealedForm form, Clock clock, MeterRegistry meters) {
        this.stored = mongo.getCollection("authorizations");
        this.form = form;
        this.clock = clock;
        this.reused = Counter.builder("kalaka.identity.refresh.reused")
                .description("Refresh tokens that came a second time; their authorizations were ended")
                .register(meters);
        List.of(TOKENS, FORMER, PRINCIPAL, ENDS).forEach(field -> stored.createIndex(Indexes.ascending(field)));
    }

    /**
     * Keeps an authorization as it is now.
     *
     * @throws OAuth2AuthenticationException where it was ended, or another request used it, since it was read
     */
    @Override
    public void save(OAuth2Authorization authorization) {
        Document was = stored.find(eq(ID, authorization.getId())).first();
        Long seen = authorization.getAttribute(SealedForm.VERSION);
        Document now = document(authorization, was, seen == null ? 1 : seen + 1);
        if (was == null && seen == null) {
            stored.insertOne(now);
            return;
        }
        boolean first = stored.replaceOne(and(eq(ID, authorization.getId()), eq(VERSION, seen)), now)
                        .getModifiedCount()
                == 1;
        if (!first) {
            end(authorization.getId());
            throw new OAuth2AuthenticationException(OAuth2ErrorCodes.INVALID_GRANT);
        }
    }

    @Override
    public void remove(OAuth2Authorization authorization) {
        stored.deleteOne(eq(ID, authorization.getId()));
    }

    @Override
    public @Nullable OAuth2Authorization findById(String id) {
        return read(stored.find(eq(ID, id)).first());
    }

    @Override
    public @Nullable OAuth2Authorization findByToken(String token, @Nullable OAuth2TokenType type) {
        Document found = stored.find(in(TOKENS, TokenHashes.of(token, type))).first();
        if (found == null) {
            endReused(token);
        }
        return read(found);
    }

    @Override
    public void endOf(UUID account, UUID signIn) {
        stored.deleteMany(and(eq(PRINCIPAL, account.toString()), eq(SIGN_IN, signIn.toString())));
    }

    @Override
    public void endAllOf(UUID account) {
        stored.deleteMany(eq(PRINCIPAL, account.toString()));
    }

    /** Not every store ends records by itself. */
    @Scheduled(fixedDelayString = "PT10M")
    void sweep() {
        stored.deleteMany(lt(ENDS, Date.from(clock.instant())));
    }

    private void endReused(String token) {
        Document stolen = stored.find(eq(FORMER, TokenHashes.ofRefresh(token))).first();
        if (stolen != null) {
            end(stolen.getString(ID));
        }
    }

    private void end(String id) {
        stored.deleteOne(eq(ID, id));
        reused.increment();
        LOG.warn("A code or refresh token came a second time; authorization {} is ended", id);
    }

    private Document document(OAuth2Authorization authorization, @Nullable Document was, long version) {
        String refresh = TokenHashes.refreshOf(authorization);
        return new Document(ID, authorization.getId())
                .append(VERSION, version)
                .append(PRINCIPAL, authorization.getPrincipalName())
                .append(SIGN_IN, SealedForm.signInOf(authorization))
                .append(TOKENS, TokenHashes.allOf(authorization))
                .append(REFRESH, refresh)
                .append(FORMER, former(was, refresh))
                .append(ENDS, Date.from(SealedForm.endOf(authorization, clock.instant())))
                .append(SEALED, form.seal(authorization));
    }

    private static List<String> former(@Nullable Document was, @Nullable String refresh) {
        if (was == null) {
            return List.of();
        }
        List<String> former = new ArrayList<>(was.getList(FORMER, String.class));
        String before = was.getString(REFRESH);
        if (before != null && !Objects.equals(before, refresh)) {
            former.add(before);
        }
        return former.subList(Math.max(0, former.size() - MOST_FORMER), former.size());
    }

    private @Nullable OAuth2Authorization read(@Nullable Document document) {
        return document == null
                ? null
                : form.open(document.getString(ID), document.getString(SEALED), document.getLong(VERSION));
    }
}
