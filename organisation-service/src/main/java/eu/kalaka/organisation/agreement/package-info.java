/** Agreements between a centre and a host: written, sent, signed by both, valid until they end. */
@NullMarked
package eu.kalaka.organisation.agreement;

import org.jspecify.annotations.NullMarked;
