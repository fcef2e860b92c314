/** Programmes: themes with hosts of a kind, and funded projects with what they have promised. */
@NullMarked
package eu.kalaka.organisation.programme;

import org.jspecify.annotations.NullMarked;
