/** Who is signed in where: sessions live in the store, are listed and revoked. */
@NullMarked
package eu.kalaka.identity.signin.session;

import org.jspecify.annotations.NullMarked;
