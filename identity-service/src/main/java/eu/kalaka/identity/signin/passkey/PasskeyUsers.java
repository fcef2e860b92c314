package eu.kalaka.identity.signin.passkey;

import eu.kalaka.identity.signin.holder.Holder;
import eu.kalaka.identity.signin.holder.Holders;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;

/** Whose passkeys they are: the holders of accounts, of whom nothing is kept twice. */
final class PasskeyUsers implements PublicKeyCredentialUserEntityRepository {

    private final Holders holders;

    PasskeyUsers(Holders holders) {
        this.holders = holders;
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findById(Bytes id) {
        return entity(holders.byId(UserIds.account(id)));
    }

    /** By the name of the signed-in one, which is the id of the account. */
    @Override
    public @Nullable PublicKeyCredentialUserEntity findByUsername(String account) {
        return entity(holders.byId(UUID.fromString(account)));
    }

    @Override
    public void save(PublicKeyCredentialUserEntity user) {
        throw new UnsupportedOperationException("Holders of accounts are not made by their passkeys");
    }

    @Override
    public void delete(Bytes id) {
        throw new UnsupportedOperationException("Holders of accounts are not deleted with their passkeys");
    }

    private static @Nullable PublicKeyCredentialUserEntity entity(Optional<Holder> holder) {
        return holder.map(one -> ImmutablePublicKeyCredentialUserEntity.builder()
                        .id(UserIds.of(one.id()))
                        .name(one.login())
                        .displayName(one.name())
                        .build())
                .orElse(null);
    }
}
