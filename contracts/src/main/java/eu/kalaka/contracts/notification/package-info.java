/** What notification-service tells: messages sent and not sent. */
@NullMarked
package eu.kalaka.contracts.notification;

import org.jspecify.annotations.NullMarked;
