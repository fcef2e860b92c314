/** What the pages share that ask for a person's data, whoever fills them in: herself or staff. */
@NullMarked
package eu.kalaka.portal.room.person;

import org.jspecify.annotations.NullMarked;
