/** A volunteer goes from one data controller to another: asked for, shown beforehand, accepted or refused (stories.md 6). */
@NullMarked
package eu.kalaka.registry.transfer;

import org.jspecify.annotations.NullMarked;
