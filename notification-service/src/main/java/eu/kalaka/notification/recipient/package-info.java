/** Whom messages go to and what they are about: copies of others' states, personal data among them, kept by id. */
@NullMarked
package eu.kalaka.notification.recipient;

import org.jspecify.annotations.NullMarked;
