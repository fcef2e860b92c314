@NullMarked
package eu.kalaka.portal.room.person;

import org.jspecify.annotations.NullMarked;
