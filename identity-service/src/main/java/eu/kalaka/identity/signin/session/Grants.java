package eu.kalaka.identity.signin.session;

import java.util.UUID;

/** What clients were granted under a sign-in: codes and refresh tokens. They end with it. */
public interface Grants {

    /** Ends what was granted under one sign-in of an account. */
    void endOf(UUID account, UUID signIn);

    /** Ends what was granted to anybody for an account. */
    void endAllOf(UUID account);
}
