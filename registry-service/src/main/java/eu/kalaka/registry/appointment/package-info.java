/** When somebody comes to the desk, is called or meets the centre by video, with a file for any calendar. */
@NullMarked
package eu.kalaka.registry.appointment;

import org.jspecify.annotations.NullMarked;
