@NullMarked
package eu.kalaka.portal;

import org.jspecify.annotations.NullMarked;
