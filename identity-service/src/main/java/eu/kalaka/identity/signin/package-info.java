/** How people prove who they are: pages, passwords, one-time codes, passkeys, links by e-mail, sessions. */
@NullMarked
package eu.kalaka.identity.signin;

import org.jspecify.annotations.NullMarked;
