/** Lists as comma-separated values. */
@NullMarked
package eu.kalaka.platform.csv;

import org.jspecify.annotations.NullMarked;
