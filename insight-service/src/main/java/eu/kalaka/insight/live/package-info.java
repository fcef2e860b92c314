/** The live stream: facts as they arrive, to everybody who may see them. Null only where marked. */
@NullMarked
package eu.kalaka.insight.live;

import org.jspecify.annotations.NullMarked;
