/** The rules of a centre or a municipality for its volunteers, version by version, and who accepted which. */
@NullMarked
package eu.kalaka.registry.regulation;

import org.jspecify.annotations.NullMarked;
