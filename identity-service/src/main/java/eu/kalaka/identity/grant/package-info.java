/** Roles held for units, and who may give them. */
@NullMarked
package eu.kalaka.identity.grant;

import org.jspecify.annotations.NullMarked;
