/** The code lists, for forms and for partners. */
@NullMarked
package eu.kalaka.organisation.codes;

import org.jspecify.annotations.NullMarked;
