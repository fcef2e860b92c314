package eu.kalaka.identity.signin;

import eu.kalaka.identity.signin.holder.Holder;
import eu.kalaka.identity.signin.holder.Holders;
import eu.kalaka.identity.signin.session.Grants;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

final class People implements Holders, Grants {

    private final Map<UUID, Holder> all = new ConcurrentHashMap<>();
    final List<String> ended = new ArrayList<>();

    Holder add(String login, String language, boolean staff) {
        Holder holder = new Holder(UUID.randomUUID(), login, login, "Szabó Réka", Locale.of(language), staff, true);
        all.put(holder.id(), holder);
        return holder;
    }

    void end(Holder one) {
        all.put(
                one.id(),
                new Holder(one.id(), one.login(), one.email(), one.name(), one.language(), one.staff(), false));
    }

    @Override
    public Optional<Holder> byLogin(String login) {
        String typed = login.strip().toLowerCase(Locale.ROOT);
        return all.values().stream().filter(one -> one.login().equals(typed)).findFirst();
    }

    @Override
    public Optional<Holder> byId(UUID id) {
        return Optional.ofNullable(all.get(id));
    }

    @Override
    public void endOf(UUID account, UUID signIn) {
        ended.add(account + " " + signIn);
    }

    @Override
    public void endAllOf(UUID account) {
        ended.add(account.toString());
    }
}
