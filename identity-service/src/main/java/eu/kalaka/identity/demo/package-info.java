/** Demo logins without a password, on a laptop only. */
@NullMarked
package eu.kalaka.identity.demo;

import org.jspecify.annotations.NullMarked;
