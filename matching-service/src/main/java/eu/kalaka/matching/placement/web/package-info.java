/** Invitations, answers and hours over HTTP. */
@NullMarked
package eu.kalaka.matching.placement.web;

import org.jspecify.annotations.NullMarked;
