/** Reasons in Hungarian, Greek and English, kept as keys and arguments until somebody reads them. */
@NullMarked
package eu.kalaka.matching.words;

import org.jspecify.annotations.NullMarked;
