/** The port to those who carry messages, and the guard around each: time limit and circuit breaker. */
@NullMarked
package eu.kalaka.notification.provider;

import org.jspecify.annotations.NullMarked;
