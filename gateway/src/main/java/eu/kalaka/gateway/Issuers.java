package eu.kalaka.gateway;

import java.net.URI;
import java.util.List;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** Whose tokens are taken; the same settings as in the services. */
@ConfigurationProperties("kalaka.security")
record Issuers(List<Issuer> issuers) {

    /**
     * An OpenID Connect provider.
     *
     * @param issuer the claim {@code iss}, to the letter
     * @param jwksUri where its public keys are
     * @param audience what the claim {@code aud} must contain
     * @param types what the header {@code typ} may be; another provider may write {@code JWT}
     */
    record Issuer(
            String issuer,
            URI jwksUri,
            @DefaultValue("kalaka") String audience,
            @DefaultValue("at+jwt") Set<String> types) {

        Issuer {
            types = Set.copyOf(types);
        }
    }

    Issuers {
        issuers = List.copyOf(issuers);
    }
}
