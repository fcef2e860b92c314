/** What people may ask of their own data: to see them, to take them along, to have them erased; and how long data of the inactive are kept. */
@NullMarked
package eu.kalaka.registry.privacy;

import org.jspecify.annotations.NullMarked;
