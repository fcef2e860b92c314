package eu.kalaka.identity.signin;

import eu.kalaka.identity.signin.session.Grants;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;

final class EndedGrants implements Grants {

    final List<String> ended = new CopyOnWriteArrayList<>();

    @Override
    public void endOf(UUID account, UUID signIn) {
        ended.add(account + " " + signIn);
    }

    @Override
    public void endAllOf(UUID account) {
        ended.add(account.toString());
    }
}
