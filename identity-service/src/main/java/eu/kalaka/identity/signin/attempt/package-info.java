/** Lock-out with back-off: how often one may try for one login name and from one address. */
@NullMarked
package eu.kalaka.identity.signin.attempt;

import org.jspecify.annotations.NullMarked;
