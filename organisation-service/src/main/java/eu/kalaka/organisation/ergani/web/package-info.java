/** Announcements over HTTP. */
@NullMarked
package eu.kalaka.organisation.ergani.web;

import org.jspecify.annotations.NullMarked;
