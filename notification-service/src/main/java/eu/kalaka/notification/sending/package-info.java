/** Sends what is due: looks up the recipient, chooses the channel, renders, hands over, and notes what came of it. */
@NullMarked
package eu.kalaka.notification.sending;

import org.jspecify.annotations.NullMarked;
