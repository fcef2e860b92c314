/** The gateway before small real upstreams. */
@NullMarked
package eu.kalaka.gateway;

import org.jspecify.annotations.NullMarked;
