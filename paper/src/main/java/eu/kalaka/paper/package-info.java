/** Papers in Hungarian, Greek and English as PDF: what stands on them is the caller's, how they look is here. */
@NullMarked
package eu.kalaka.paper;

import org.jspecify.annotations.NullMarked;
