@NullMarked
package eu.kalaka.portal.signin;

import org.jspecify.annotations.NullMarked;
