/** One-time codes (RFC 6238) of staff. */
@NullMarked
package eu.kalaka.identity.signin.code;

import org.jspecify.annotations.NullMarked;
