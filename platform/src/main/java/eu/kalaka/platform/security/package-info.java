/** Who is calling and for which units; tokens are checked by every service itself. */
@NullMarked
package eu.kalaka.platform.security;

import org.jspecify.annotations.NullMarked;
