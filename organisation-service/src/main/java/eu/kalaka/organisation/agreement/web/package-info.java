/** Agreements over HTTP. */
@NullMarked
package eu.kalaka.organisation.agreement.web;

import org.jspecify.annotations.NullMarked;
