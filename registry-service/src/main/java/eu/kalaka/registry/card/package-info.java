/** What is printed of a volunteer: her card, and all that is known of her. */
@NullMarked
package eu.kalaka.registry.card;

import org.jspecify.annotations.NullMarked;
