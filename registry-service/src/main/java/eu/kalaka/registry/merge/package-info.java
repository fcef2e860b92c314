/** Two records of one person become one, and two again where that was a mistake: see {@code docs/adr/0020-merging-and-moving.md}. */
@NullMarked
package eu.kalaka.registry.merge;

import org.jspecify.annotations.NullMarked;
