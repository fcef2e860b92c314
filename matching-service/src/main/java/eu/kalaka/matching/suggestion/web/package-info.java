/** Questions about who fits, over HTTP. */
@NullMarked
package eu.kalaka.matching.suggestion.web;

import org.jspecify.annotations.NullMarked;
