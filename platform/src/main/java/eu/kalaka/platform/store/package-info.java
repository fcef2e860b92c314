/** Copies of other services' states, typed ids and pages on MongoDB. */
@NullMarked
package eu.kalaka.platform.store;

import org.jspecify.annotations.NullMarked;
