/** What other services told us and matching needs: volunteers, needs, courses and who completed them. */
@NullMarked
package eu.kalaka.matching.copies;

import org.jspecify.annotations.NullMarked;
