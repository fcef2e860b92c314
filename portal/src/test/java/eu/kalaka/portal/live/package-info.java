@NullMarked
package eu.kalaka.portal.live;

import org.jspecify.annotations.NullMarked;
