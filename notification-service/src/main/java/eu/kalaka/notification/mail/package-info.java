/** E-mail over SMTP. */
@NullMarked
package eu.kalaka.notification.mail;

import org.jspecify.annotations.NullMarked;
