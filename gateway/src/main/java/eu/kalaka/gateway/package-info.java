/** The one door: sends each request to the service that owns its path, and guards the services and the callers. */
@NullMarked
package eu.kalaka.gateway;

import org.jspecify.annotations.NullMarked;
