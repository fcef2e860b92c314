/** What organisation-service tells: units, hosts and needs. */
@NullMarked
package eu.kalaka.contracts.organisation;

import org.jspecify.annotations.NullMarked;
