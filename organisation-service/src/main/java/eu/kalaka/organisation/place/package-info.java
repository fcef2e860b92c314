/** Where something is, as requests say it. */
@NullMarked
package eu.kalaka.organisation.place;

import org.jspecify.annotations.NullMarked;
