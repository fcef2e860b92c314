/** Volunteers who move from one centre to another. */
@NullMarked
package eu.kalaka.portal.room.staff.transfer;

import org.jspecify.annotations.NullMarked;
