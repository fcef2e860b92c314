/** Papers for signature, printed in Hungarian, Greek and English. */
@NullMarked
package eu.kalaka.organisation.paper;

import org.jspecify.annotations.NullMarked;
