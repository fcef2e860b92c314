/** What integration tests stand on: a real broker and store, tokens, an HTTP client, the bus, and the house's rules. */
@NullMarked
package eu.kalaka.testkit;

import org.jspecify.annotations.NullMarked;
