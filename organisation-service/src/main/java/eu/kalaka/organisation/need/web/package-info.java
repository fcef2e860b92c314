/** Needs over HTTP. */
@NullMarked
package eu.kalaka.organisation.need.web;

import org.jspecify.annotations.NullMarked;
