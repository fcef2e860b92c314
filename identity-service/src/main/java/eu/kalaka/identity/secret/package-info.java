/** What must not stand in the store in clear. */
@NullMarked
package eu.kalaka.identity.secret;

import org.jspecify.annotations.NullMarked;
