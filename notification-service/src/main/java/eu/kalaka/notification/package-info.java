/** E-mail and SMS to volunteers and hosts. */
@NullMarked
package eu.kalaka.notification;

import org.jspecify.annotations.NullMarked;
