/** Agreements with hosts: the list, one of them with its steps, and the form for what is agreed. */
@NullMarked
package eu.kalaka.portal.room.staff.agreement;

import org.jspecify.annotations.NullMarked;
