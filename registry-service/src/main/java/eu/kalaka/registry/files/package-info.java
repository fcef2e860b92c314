/** Lists as files: written for spreadsheets, read from whatever people have. Knows nothing of volunteers. Null only where marked. */
@NullMarked
package eu.kalaka.registry.files;

import org.jspecify.annotations.NullMarked;
