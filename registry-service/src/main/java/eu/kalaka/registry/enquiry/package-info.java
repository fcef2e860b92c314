/** Who asked what at the hot line, the counter or by mail, and what came of it; one call leads to the registry. */
@NullMarked
package eu.kalaka.registry.enquiry;

import org.jspecify.annotations.NullMarked;
