/** The public site: what needs nobody to sign in. */
@NullMarked
package eu.kalaka.portal.room.open;

import org.jspecify.annotations.NullMarked;
