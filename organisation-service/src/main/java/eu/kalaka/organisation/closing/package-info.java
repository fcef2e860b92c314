/** What must be over before a unit closes. */
@NullMarked
package eu.kalaka.organisation.closing;

import org.jspecify.annotations.NullMarked;
