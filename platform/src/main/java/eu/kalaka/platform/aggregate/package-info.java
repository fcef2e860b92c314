/** How a command's result is said: changed, kept, refused with a named reason. Free of frameworks. */
@NullMarked
package eu.kalaka.platform.aggregate;

import org.jspecify.annotations.NullMarked;
