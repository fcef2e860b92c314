/** What was learnt of a volunteer in the talk at the beginning (domain.md 4.1, 4.2); it stays with staff and herself. */
@NullMarked
package eu.kalaka.registry.interview;

import org.jspecify.annotations.NullMarked;
