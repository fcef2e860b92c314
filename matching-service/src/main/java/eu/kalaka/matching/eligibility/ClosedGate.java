package eu.kalaka.matching.eligibility;

/** A gate that is closed for somebody, with the reason. */
public record ClosedGate(String gate, Closure closure) {}
