/**
 * Everything a laptop needs to run the whole system without Docker: broker, store, catchers, token issuer, and the launcher behind {@code ./kalaka}.
 */
@NullMarked
package eu.kalaka.local;

import org.jspecify.annotations.NullMarked;
