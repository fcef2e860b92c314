/** The service against a real broker and store, and what its tests stand on. */
@NullMarked
package eu.kalaka.insight;

import org.jspecify.annotations.NullMarked;
