/** What the law asks before a volunteer begins: a written contract and why, what stands against it, what is due. */
@NullMarked
package eu.kalaka.organisation.compliance;

import org.jspecify.annotations.NullMarked;
