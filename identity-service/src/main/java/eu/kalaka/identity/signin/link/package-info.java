/** Links by e-mail: the invitation to choose a first password, and a new one for who forgot it. */
@NullMarked
package eu.kalaka.identity.signin.link;

import org.jspecify.annotations.NullMarked;
