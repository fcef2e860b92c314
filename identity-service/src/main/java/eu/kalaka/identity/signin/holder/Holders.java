package eu.kalaka.identity.signin.holder;

import java.util.Optional;
import java.util.UUID;

/** Finds the holders of accounts. */
public interface Holders {

    /** By what somebody types: capitals and spaces around do not matter. */
    Optional<Holder> byLogin(String login);

    Optional<Holder> byId(UUID id);
}
