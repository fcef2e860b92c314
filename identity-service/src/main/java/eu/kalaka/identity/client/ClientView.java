package eu.kalaka.identity.client;

import eu.kalaka.contracts.UnitPath;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * A client as staff see it.
 *
 * @param secrets their names; what they are is shown once, to whoever asked for them
 */
record ClientView(
        UUID clientId,
        String kind,
        String name,
        String unit,
        List<String> units,
        List<String> scopes,
        List<String> redirects,
        List<String> secrets,
        boolean ended) {

    static ClientView of(Client client) {
        return new ClientView(
                client.id().value(),
                client.kind().name().toLowerCase(Locale.ROOT),
                client.name(),
                client.unit().value(),
                client.units().stream().map(UnitPath::value).toList(),
                client.scopes(),
                client.redirects(),
                client.secrets().stream().map(Client.Secret::name).toList(),
                client.ended());
    }
}
