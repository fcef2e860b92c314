/** The rules of law and regulation as dated data, one source for every service (domain.md 3). */
@NullMarked
package eu.kalaka.contracts.rules;

import org.jspecify.annotations.NullMarked;
