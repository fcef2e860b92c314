/** Offers: services, goods and surplus meals that a donor gives, from open through reserved to handed over. */
@NullMarked
package eu.kalaka.organisation.offer;

import org.jspecify.annotations.NullMarked;
