/** Consumers: subscriptions as data, retries, dead letters, the topics themselves. */
@NullMarked
package eu.kalaka.platform.bus;

import org.jspecify.annotations.NullMarked;
