/** Hears what the registry tells of volunteers and makes the messages that follow. */
@NullMarked
package eu.kalaka.notification.volunteer;

import org.jspecify.annotations.NullMarked;
