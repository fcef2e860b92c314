@NullMarked
package eu.kalaka.portal.frame;

import org.jspecify.annotations.NullMarked;
