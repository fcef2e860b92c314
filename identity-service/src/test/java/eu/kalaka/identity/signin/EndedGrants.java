package eu.kalaka.identity.signin;

import eu.kalaka.identity.signin.session.Grants;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;

/** Notes what was ended, and ends it. */
final class EndedGrants implements Grants {

    final List<String> ended = new CopyOnWriteArrayList<>();
    private final Grants grants;

    EndedGrants(Grants grants) {
        this.grants = grants;
    }

    @Override
    public void endOf(UUID account, UUID signIn) {
        ended.add(account + " " + signIn);
        grants.endOf(account, signIn);
    }

    @Override
    public void endAllOf(UUID account) {
        ended.add(account.toString());
        grants.endAllOf(account);
    }
}
