/** HTTP defaults: problem documents, idempotency, body limits, answers. */
@NullMarked
package eu.kalaka.platform.web;

import org.jspecify.annotations.NullMarked;
