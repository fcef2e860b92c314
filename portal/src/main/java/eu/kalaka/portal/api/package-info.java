/** The services as the portal's pages see them: one question at a time, with an answer that may also be a refusal or a silence. */
@NullMarked
package eu.kalaka.portal.api;

import org.jspecify.annotations.NullMarked;
