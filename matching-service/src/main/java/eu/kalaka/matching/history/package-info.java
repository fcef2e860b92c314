/** What volunteers did before: their past and coming shifts, from matching's own facts. */
@NullMarked
package eu.kalaka.matching.history;

import org.jspecify.annotations.NullMarked;
