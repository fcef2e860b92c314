/** Programmes over HTTP. */
@NullMarked
package eu.kalaka.organisation.programme.web;

import org.jspecify.annotations.NullMarked;
