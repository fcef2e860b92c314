@NullMarked
package eu.kalaka.portal.api;

import org.jspecify.annotations.NullMarked;
