package eu.kalaka.identity.signin;

import eu.kalaka.identity.signin.holder.Holder;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What became of an attempt to prove who one is. */
public sealed interface Proof {

    /** It is this one. */
    record Given(Holder holder) implements Proof {}

    /**
     * It is not, and its maker is told nothing of why.
     *
     * @param account which it was about, null where there is none such
     * @param last whether the next attempt must wait
     */
    record Wrong(@Nullable UUID account, boolean last) implements Proof {}

    /** Not looked at: too many failed before. */
    record TooMany(Duration delay) implements Proof {}
}
