/** The authorization server: codes, tokens, what they say, and what ends them. */
@NullMarked
package eu.kalaka.identity.token;

import org.jspecify.annotations.NullMarked;
