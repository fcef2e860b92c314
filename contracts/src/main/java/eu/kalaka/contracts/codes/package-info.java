/** The code lists that events and requests use, with their names in Hungarian, Greek and English. */
@NullMarked
package eu.kalaka.contracts.codes;

import org.jspecify.annotations.NullMarked;
