/** The unit tree, hosts and needs. */
@NullMarked
package eu.kalaka.organisation;

import org.jspecify.annotations.NullMarked;
