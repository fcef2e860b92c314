/** What sign-in needs to know of an account and its holder. */
@NullMarked
package eu.kalaka.identity.signin.holder;

import org.jspecify.annotations.NullMarked;
