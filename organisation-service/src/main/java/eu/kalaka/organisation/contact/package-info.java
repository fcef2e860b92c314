/** How and when an office is reached. */
@NullMarked
package eu.kalaka.organisation.contact;

import org.jspecify.annotations.NullMarked;
