/** Volunteers who come together: groups, and teams with somebody who leads them. */
@NullMarked
package eu.kalaka.registry.group;

import org.jspecify.annotations.NullMarked;
