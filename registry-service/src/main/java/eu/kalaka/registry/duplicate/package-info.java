/** One person kept twice: how alike two entries are, and which of many to compare. No framework, no store. */
@NullMarked
package eu.kalaka.registry.duplicate;

import org.jspecify.annotations.NullMarked;
