/** Sign-in through the API: one's own sessions, and what staff do for the accounts that they keep. */
@NullMarked
package eu.kalaka.identity.signin.web;

import org.jspecify.annotations.NullMarked;
