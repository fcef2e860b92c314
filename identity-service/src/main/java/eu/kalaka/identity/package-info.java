/** Accounts, roles, tokens and sign-in. */
@NullMarked
package eu.kalaka.identity;

import org.jspecify.annotations.NullMarked;
