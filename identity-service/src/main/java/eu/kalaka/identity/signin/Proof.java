package eu.kalaka.identity.signin;

import eu.kalaka.identity.signin.holder.Holder;
import java.time.Duration;

/** What became of an attempt to prove who one is. */
public sealed interface Proof {

    /** It is this one. */
    record Given(Holder holder) implements Proof {}

    /** It is not, and nothing is said of why. */
    record Wrong() implements Proof {}

    /** Not looked at: too many failed before. */
    record TooMany(Duration delay) implements Proof {}
}
