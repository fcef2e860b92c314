@NullMarked
package eu.kalaka.portal.room.host;

import org.jspecify.annotations.NullMarked;
