/** Who completed which course, and until when it counts. */
@NullMarked
package eu.kalaka.training.completion;

import org.jspecify.annotations.NullMarked;
