/** What every page shares: language, navigation, assets, errors, dates; and the pages that belong to no room. */
@NullMarked
package eu.kalaka.portal.frame;

import org.jspecify.annotations.NullMarked;
