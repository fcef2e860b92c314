/** Records that may be one person: found while a form is filled in and every night, shown to staff of both, who decide. */
@NullMarked
package eu.kalaka.registry.pair;

import org.jspecify.annotations.NullMarked;
