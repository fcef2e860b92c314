/** Who fits at all: hard conditions, each a gate that is open or closed with its reason and remedy. Gates never carry weights. */
@NullMarked
package eu.kalaka.matching.eligibility;

import org.jspecify.annotations.NullMarked;
