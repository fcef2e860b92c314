/** Files that belong to records: scans and signed papers. */
@NullMarked
package eu.kalaka.organisation.file;

import org.jspecify.annotations.NullMarked;
