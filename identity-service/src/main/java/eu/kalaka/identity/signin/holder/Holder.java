package eu.kalaka.identity.signin.holder;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Somebody with an account.
 *
 * @param login as it is typed at sign-in
 * @param email where links are sent, null where there is none
 * @param language of the e-mails
 * @param staff whether a one-time code is asked besides the password
 * @param active whether the account may be used now: neither ended nor locked, its mandate not over
 */
public record Holder(
        UUID id, String login, @Nullable String email, String name, Locale language, boolean staff, boolean active) {

    /** What a password must not contain. */
    public List<String> ownWords() {
        return Stream.concat(Stream.of(login, name), Optional.ofNullable(email).stream())
                .toList();
    }
}
