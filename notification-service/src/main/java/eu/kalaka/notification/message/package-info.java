/** Messages from due to told: their states, the list of them, and the calls that staff makes. No address and no text. */
@NullMarked
package eu.kalaka.notification.message;

import org.jspecify.annotations.NullMarked;
