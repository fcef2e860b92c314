/**
 * What {@code ./kalaka} does: build what is out of date, start every process, keep them running, and stop them all.
 */
@NullMarked
package eu.kalaka.local.launch;

import org.jspecify.annotations.NullMarked;
