/** The web of Kaláka: every page that people look at. It owns no record; it asks the services with the user's own token. */
@NullMarked
package eu.kalaka.portal;

import org.jspecify.annotations.NullMarked;
