@NullMarked
package eu.kalaka.portal.room.open;

import org.jspecify.annotations.NullMarked;
