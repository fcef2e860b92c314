package eu.kalaka.identity.signin;

import eu.kalaka.identity.account.Accounts;
import eu.kalaka.identity.secret.Secrets;
import eu.kalaka.identity.signin.attempt.Attempts;
import eu.kalaka.identity.signin.holder.Holders;
import eu.kalaka.identity.signin.link.Links;
import eu.kalaka.identity.signin.passkey.PasskeyCeremonies;
import eu.kalaka.identity.signin.passkey.Passkeys;
import eu.kalaka.identity.signin.password.CredentialStore;
import eu.kalaka.identity.signin.password.PasswordPolicy;
import eu.kalaka.identity.signin.password.Passwords;
import eu.kalaka.identity.signin.session.Sessions;
import eu.kalaka.platform.audit.AuditTrail;
import io.micrometer.core.instrument.MeterRegistry;
import java.net.URI;
import java.time.Clock;
import java.util.Set;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoTemplate;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SignInSettings.class)
class SignInConfiguration {

    @Bean
    Attempts attempts(MongoTemplate mongo, Secrets secrets, Clock clock) {
        return new Attempts(mongo, secrets, clock);
    }

    @Bean
    PasswordPolicy passwordPolicy() {
        return new PasswordPolicy();
    }

    @Bean
    Passwords passwords() {
        return new Passwords();
    }

    @Bean
    CredentialStore credentialStore(MongoTemplate mongo) {
        return new CredentialStore(mongo);
    }

    @Bean
    Passkeys passkeys(MongoTemplate mongo) {
        return new Passkeys(mongo);
    }

    @Bean
    PasskeyCeremonies passkeyCeremonies(Holders holders, Passkeys passkeys, SignInSettings settings) {
        return new PasskeyCeremonies(
                holders, passkeys, URI.create(settings.site()).getHost(), Set.of(settings.site()));
    }

    @Bean
    Journal journal(MeterRegistry meters, AuditTrail trail, Accounts accounts, Clock clock) {
        return new Journal(meters, trail, accounts, clock);
    }

    @Bean
    ProveByPassword proveByPassword(
            Holders holders, CredentialStore credentials, Passwords passwords, Attempts attempts) {
        return new ProveByPassword(holders, credentials, passwords, attempts);
    }

    @Bean
    SecondFactor secondFactor(
            CredentialStore credentials, Secrets secrets, Attempts attempts, Clock clock, SignInSettings settings) {
        return new SecondFactor(credentials, secrets, attempts, clock, settings.codesForStaff());
    }

    @Bean
    ChoosePassword choosePassword(
            Links links,
            Holders holders,
            PasswordPolicy policy,
            Passwords passwords,
            CredentialStore credentials,
            Sessions sessions,
            ProveByPassword attempts) {
        return new ChoosePassword(links, holders, policy, passwords, credentials, sessions, attempts);
    }
}
