/** Clients: the network's own pages, and the systems of centres, points and partners. */
@NullMarked
package eu.kalaka.identity.client;

import org.jspecify.annotations.NullMarked;
