/** Finding volunteers: an index in the memory of each instance, filled from the store and from every write. Null only where marked. */
@NullMarked
package eu.kalaka.registry.search;

import org.jspecify.annotations.NullMarked;
