/** The stories against the running system. Null only where marked. */
@NullMarked
package eu.kalaka.endtoend;

import org.jspecify.annotations.NullMarked;
