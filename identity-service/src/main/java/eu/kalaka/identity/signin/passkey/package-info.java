/** Passkeys (WebAuthn): signing in with a telephone, a computer or a key instead of password and code. */
@NullMarked
package eu.kalaka.identity.signin.passkey;

import org.jspecify.annotations.NullMarked;
