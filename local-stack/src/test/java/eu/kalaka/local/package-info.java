/** Tests of the local stack. */
@NullMarked
package eu.kalaka.local;

import org.jspecify.annotations.NullMarked;
