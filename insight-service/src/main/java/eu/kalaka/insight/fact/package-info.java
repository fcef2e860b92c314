/** Facts as evidence: each one that others told, kept once, in one order that all instances share. Null only where marked. */
@NullMarked
package eu.kalaka.insight.fact;

import org.jspecify.annotations.NullMarked;
