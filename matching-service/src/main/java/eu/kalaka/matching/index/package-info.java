/** All volunteers in memory, in columns: who fits an opening and who fits best, exact, without a scan and without the store. */
@NullMarked
package eu.kalaka.matching.index;

import org.jspecify.annotations.NullMarked;
