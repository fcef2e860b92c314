/** A host's own pages: what it asked for, who comes, and how long they were there. */
@NullMarked
package eu.kalaka.portal.room.host;

import org.jspecify.annotations.NullMarked;
