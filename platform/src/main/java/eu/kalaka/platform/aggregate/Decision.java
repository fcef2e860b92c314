package eu.kalaka.platform.aggregate;

import eu.kalaka.contracts.Message;
import java.util.List;

/** What an aggregate answers to a command: its new state with the facts that follow, or why nothing changes. */
public sealed interface Decision<T> {

    /** The state changes and these facts happened. */
    record Changed<T>(T state, List<Message> facts) implements Decision<T> {
        public Changed {
            facts = List.copyOf(facts);
        }
    }

    /** It already is so: nothing to write, and the answer is as if it were done now. */
    record Kept<T>(T state) implements Decision<T> {}

    /** No, for a named reason. */
    record Refused<T>(Refusal refusal) implements Decision<T> {}

    static <T> Decision<T> changed(T state, Message... facts) {
        return new Changed<>(state, List.of(facts));
    }

    static <T> Decision<T> kept(T state) {
        return new Kept<>(state);
    }

    static <T> Decision<T> refused(Refusal refusal) {
        return new Refused<>(refusal);
    }
}
