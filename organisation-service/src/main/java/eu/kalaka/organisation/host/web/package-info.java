/** Hosts over HTTP. */
@NullMarked
package eu.kalaka.organisation.host.web;

import org.jspecify.annotations.NullMarked;
