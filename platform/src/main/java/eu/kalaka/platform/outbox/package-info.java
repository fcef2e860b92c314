/** One write, one truth: aggregates with their pending messages, and the relay that sends them. */
@NullMarked
package eu.kalaka.platform.outbox;

import org.jspecify.annotations.NullMarked;
