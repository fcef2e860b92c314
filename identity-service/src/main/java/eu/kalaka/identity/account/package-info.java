/** Accounts: who may sign in, until when, with which roles. */
@NullMarked
package eu.kalaka.identity.account;

import org.jspecify.annotations.NullMarked;
