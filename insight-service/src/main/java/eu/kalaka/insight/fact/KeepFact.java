package eu.kalaka.insight.fact;

import eu.kalaka.platform.bus.Incoming;
import eu.kalaka.platform.bus.UnreadableMessage;
import org.springframework.stereotype.Service;

/** Keeps a fact that another service told, however often it is delivered. */
@Service
class KeepFact {

    private final Facts facts;
    private final FactLog log;

    KeepFact(Facts facts, FactLog log) {
        this.facts = facts;
        this.log = log;
    }

    /**
     * Keeps it, and shows it to whoever follows.
     *
     * @throws UnreadableMessage where it lacks what its type promises
     */
    void keep(Incoming incoming, Evidence evidence) {
        if (!evidence.isEnoughFor(incoming.type())) {
            throw new UnreadableMessage("Incomplete " + incoming.type());
        }
        facts.keep(incoming, evidence).ifPresent(log::offer);
    }
}
