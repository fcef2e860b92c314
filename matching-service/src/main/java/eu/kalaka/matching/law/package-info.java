/** What law and regulations say, as dated data: limits with their source, and the school calendars that they refer to. */
@NullMarked
package eu.kalaka.matching.law;

import org.jspecify.annotations.NullMarked;
