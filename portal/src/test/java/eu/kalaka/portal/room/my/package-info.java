@NullMarked
package eu.kalaka.portal.room.my;

import org.jspecify.annotations.NullMarked;
