package eu.kalaka.matching.index;

import java.util.Map;

/**
 * How a whole need stands.
 *
 * @param seen all whom the search looks at
 * @param fitting those for whom every gate is open
 * @param closed for how many each gate is closed; gates that are open for all are not listed; in the gates' order
 * @param only for how many that gate is the only closed one: so many more would fit without it
 */
public record GateCounts(int seen, int fitting, Map<String, Integer> closed, Map<String, Integer> only) {}
