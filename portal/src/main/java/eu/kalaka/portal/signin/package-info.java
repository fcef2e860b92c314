/** Who is looking: sign-in by identity-service, the session, and the user's tokens, which never leave the portal. */
@NullMarked
package eu.kalaka.portal.signin;

import org.jspecify.annotations.NullMarked;
