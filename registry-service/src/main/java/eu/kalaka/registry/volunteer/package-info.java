/** Volunteers: their profile, their status with its history, their consents. Null only where marked. */
@NullMarked
package eu.kalaka.registry.volunteer;

import org.jspecify.annotations.NullMarked;
