/** Hears what happens to placements and makes the messages that follow. */
@NullMarked
package eu.kalaka.notification.placement;

import org.jspecify.annotations.NullMarked;
