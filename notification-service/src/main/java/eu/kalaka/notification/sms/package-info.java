/** SMS over SMPP 3.4: alphabets and parts, one bound session, delivery receipts. */
@NullMarked
package eu.kalaka.notification.sms;

import org.jspecify.annotations.NullMarked;
