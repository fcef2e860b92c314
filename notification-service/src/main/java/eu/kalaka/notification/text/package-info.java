/** The words of messages: templates in Hungarian, Greek and English, and how dates and hours are written in them. */
@NullMarked
package eu.kalaka.notification.text;

import org.jspecify.annotations.NullMarked;
