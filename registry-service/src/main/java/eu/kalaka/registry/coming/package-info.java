/** What a host is told of those who have said yes to it. */
@NullMarked
package eu.kalaka.registry.coming;

import org.jspecify.annotations.NullMarked;
