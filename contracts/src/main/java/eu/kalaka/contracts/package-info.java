/** The published language: topics, message types and the unit tree's paths. Null only where marked. */
@NullMarked
package eu.kalaka.contracts;

import org.jspecify.annotations.NullMarked;
