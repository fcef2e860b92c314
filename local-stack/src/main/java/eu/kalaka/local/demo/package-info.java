/** The demo network: an invented region of volunteers, hosts and needs, loaded through the gateway as any client would. */
@NullMarked
package eu.kalaka.local.demo;

import org.jspecify.annotations.NullMarked;
