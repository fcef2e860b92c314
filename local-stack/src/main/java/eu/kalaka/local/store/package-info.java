/**
 * What mongo-java-server needs to be trusted with data: documents that do not change under a reader, indexes that are used, and a commit before every answer.
 */
@NullMarked
package eu.kalaka.local.store;

import org.jspecify.annotations.NullMarked;
