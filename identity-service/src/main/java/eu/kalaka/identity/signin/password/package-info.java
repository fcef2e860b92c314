/** Passwords: which are taken, and how they are kept. */
@NullMarked
package eu.kalaka.identity.signin.password;

import org.jspecify.annotations.NullMarked;
