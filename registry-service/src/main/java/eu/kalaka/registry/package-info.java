/** Volunteers: profile, status, consent. */
@NullMarked
package eu.kalaka.registry;

import org.jspecify.annotations.NullMarked;
