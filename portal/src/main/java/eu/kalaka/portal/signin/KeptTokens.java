package eu.kalaka.portal.signin;

import java.time.Instant;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * One sign-in's tokens, sealed.
 *
 * @param id stands in the session
 * @param accessUntil when the access token expires
 * @param ends when nothing of this sign-in is of use any more
 * @param renewing since when somebody asks for new ones, if anybody does
 */
@Document("tokens")
record KeptTokens(
        @Id String id,
        Binary access,
        Instant accessUntil,
        @Nullable Binary refresh,
        Instant ends,
        @Nullable Instant renewing) {}
