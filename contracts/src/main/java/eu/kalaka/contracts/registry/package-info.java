/** What registry-service tells: volunteers, their contact data and consents. */
@NullMarked
package eu.kalaka.contracts.registry;

import org.jspecify.annotations.NullMarked;
