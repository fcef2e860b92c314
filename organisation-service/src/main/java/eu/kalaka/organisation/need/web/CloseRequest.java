package eu.kalaka.organisation.need.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a need is closed, for those who may see the need. */
record CloseRequest(@NotBlank @Size(max = 500) String reason) {}
