/** Compliance over HTTP. */
@NullMarked
package eu.kalaka.organisation.compliance.web;

import org.jspecify.annotations.NullMarked;
