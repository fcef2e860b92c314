/** Violations of the house's rules, planted so that the rules can be seen to bite. */
@NullMarked
package eu.kalaka.planted.dirty;

import org.jspecify.annotations.NullMarked;
