/** The pages of sign-in: plain HTML in three languages that works without script, passkeys apart. */
@NullMarked
package eu.kalaka.identity.signin.page;

import org.jspecify.annotations.NullMarked;
