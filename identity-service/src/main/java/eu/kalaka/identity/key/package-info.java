/** The keys that sign tokens: kept sealed, shown in public form, replaced in time. */
@NullMarked
package eu.kalaka.identity.key;

import org.jspecify.annotations.NullMarked;
