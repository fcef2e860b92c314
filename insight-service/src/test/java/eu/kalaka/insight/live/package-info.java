/** The live stream, read as a browser would. */
@NullMarked
package eu.kalaka.insight.live;

import org.jspecify.annotations.NullMarked;
