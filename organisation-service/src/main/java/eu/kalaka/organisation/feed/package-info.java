/** Open data: the published needs as feeds, calendars and a map, for everybody. Nothing personal is in them. */
@NullMarked
package eu.kalaka.organisation.feed;

import org.jspecify.annotations.NullMarked;
